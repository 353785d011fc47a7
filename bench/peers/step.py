# Training steps or predictions of one framework in a process of its own, on one batch of noise that stays in memory; prints JSON.
# Usage: step.py keras|torch train|predict SETTINGS, SETTINGS in JSON: side, batch, steps, threads, and for torch tuned.
import json
import os
import sys
import time

import numpy as np


def keras_step(work, side, batch, steps, threads, **_):
    import tensorflow as tf
    from cnn import keras_cnn
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    model = keras_cnn((side, side, 4), 1)
    x, y = noise(side, batch)
    x, y = tf.constant(x), tf.constant(y)
    if work == 'train':
        weights = tf.where(y[:, 0] == 1, 0.8, 0.2)
        return seconds(lambda: model.train_on_batch(x, y, sample_weight=weights), steps)
    return seconds(lambda: model.predict_on_batch(x), steps)


def torch_step(work, side, batch, steps, threads, tuned=False):
    import torch
    from cnn import torch_cnn
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    model = torch_cnn(side)
    x, y = noise(side, batch)
    x, y = torch.from_numpy(x.transpose(0, 3, 1, 2).copy()), torch.from_numpy(y)
    if tuned:
        model, x = model.to(memory_format=torch.channels_last), x.to(memory_format=torch.channels_last)
    if work == 'predict':
        model.eval()
        with torch.inference_mode():
            return seconds(lambda: torch.sigmoid(model(x)).numpy(), steps)
    optimizer = torch.optim.Adam(model.parameters(), 0.001)
    weights = torch.where(y == 1, 0.8, 0.2)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(model(x), y, weight=weights)
        for layer in (model[0], model[4]):
            loss = loss + 0.01 * layer.weight.square().sum()
        loss.backward()
        optimizer.step()
        return loss.item()

    return seconds(step, steps)


def noise(side, batch):
    random = np.random.RandomState(1)
    pixels = random.randint(0, 255, (batch, side, side, 4), dtype=np.uint8)
    labels = (np.arange(batch) % 5 == 0).astype('float32')[:, None]
    return pixels.astype('float32') / np.float32(255), labels


def seconds(step, steps):
    step()  # compiles and warms up
    step()
    times, processor = [], time.process_time()
    for _ in range(steps):
        begun = time.perf_counter()
        step()
        times.append(time.perf_counter() - begun)
    return float(np.median(times)), (time.process_time() - processor) / steps


def peak():  # the kernel's high-water mark of this process
    with open('/proc/self/status') as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith('VmHWM'))


if __name__ == '__main__':
    os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '2')
    framework, work, settings = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    took, processor = {'keras': keras_step, 'torch': torch_step}[framework](work, **settings)
    batch = settings['batch']
    print(json.dumps({'imagesPerSecond': batch / took, 'processorMs': 1000 * processor / batch, 'megabytes': peak()}))
