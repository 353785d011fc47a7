import type { GitHubServer, StoredComment } from '../github-server.js';
import { textOf, notFound, type Answer, type Body, type Pager } from './answer.js';

const TOO_LONG: Answer = { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };

/** Lists and creates comments of an issue or a pull request. */
export function issueComments(state: GitHubServer, method: string, issue: number, body: Body, page: Pager): Answer {
  if (method === 'GET')
    return { status: 200, body: page(state.comments.filter((comment) => comment.issue === issue)).map(commentAnswer) };
  const text = textOf(body, 'body');
  if (text.length > 65_536) return TOO_LONG;
  const comment = { id: (state.nextId += 1), body: text, issue, commit: '' };
  state.comments.push(comment);
  return { status: 201, body: commentAnswer(comment) };
}

/** Lists and creates comments on a commit. */
export function commitComments(state: GitHubServer, method: string, commit: string, body: Body, page: Pager): Answer {
  if (method === 'GET')
    return {
      status: 200,
      body: page(state.commitComments.filter((comment) => comment.commit === commit)).map(commentAnswer),
    };
  const text = textOf(body, 'body');
  if (text.length > 65_536) return TOO_LONG;
  const comment = { id: (state.nextId += 1), body: text, issue: 0, commit };
  state.commitComments.push(comment);
  return { status: 201, body: commentAnswer(comment) };
}

/** Reads, updates and deletes a comment. */
export function changeComment(comments: StoredComment[], method: string, id: number, body: Body): Answer {
  const index = comments.findIndex((one) => one.id === id);
  const comment = comments[index];
  if (!comment) return notFound();
  if (method === 'DELETE') {
    comments.splice(index, 1);
    return { status: 204, body: undefined };
  }
  if (method === 'PATCH') {
    if (textOf(body, 'body').length > 65_536) return TOO_LONG;
    comment.body = textOf(body, 'body');
  }
  return { status: 200, body: commentAnswer(comment) };
}

const BOT = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' } as const;

function commentAnswer({ id, body, author: { login, type, association } = BOT }: StoredComment): unknown {
  const url = `https://github.example/comment/${id}`;
  return { id, node_id: `C_${id}`, body, html_url: url, user: { login, type }, author_association: association };
}
