# One convolution forward and backward in PyTorch on one thread, for bench/conv.ts: reads a JSON line with shape and
# repetitions, answers with the seconds that each repetition took.
import json
import sys
import time

import torch

torch.set_num_threads(1)
torch.manual_seed(1)


def measure(side, channels, filters, kernel, stride, batch, repetitions, **_):
    layout = torch.channels_last
    x = torch.rand(batch, channels, side, side).to(memory_format=layout).requires_grad_(True)
    padding = "same" if stride == 1 else kernel // 2
    conv = torch.nn.Conv2d(channels, filters, kernel, stride=stride, padding=padding).to(memory_format=layout)
    delta = torch.rand_like(conv(x))
    seconds = []
    for _ in range(repetitions):
        x.grad = conv.weight.grad = conv.bias.grad = None
        begun = time.perf_counter()
        conv(x).backward(delta)
        seconds.append(time.perf_counter() - begun)
    return seconds


for line in sys.stdin:
    print(json.dumps(measure(**json.loads(line))), flush=True)
