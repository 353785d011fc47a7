// The build without Redis that Octokit's plugin uses ships no types; it has the whole one's.
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck;
}
