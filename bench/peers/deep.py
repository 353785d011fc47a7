# Keras on the model of deep.json: one pass over a file of 8-bit pixels, a batch at a time; prints JSON.
# Usage: deep.py FILE COUNT SIDE BATCH THREADS
import json
import os
import sys
import time

import numpy as np

from step import peak

os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '2')
path, (count, side, batch, threads) = sys.argv[1], map(int, sys.argv[2:])
import tensorflow as tf  # noqa: E402, after what it reads from the environment
from tensorflow import keras  # noqa: E402

tf.config.threading.set_intra_op_parallelism_threads(threads)
keras.utils.set_random_seed(1)
with open(os.path.join(os.path.dirname(__file__), 'deep.json')) as file:
    layers = [getattr(keras.layers, name)(**arguments) for name, arguments in json.load(file)]
model = keras.Sequential([keras.Input(shape=(side, side, 3)), *layers])
model.compile(optimizer=keras.optimizers.Adam(0.001), loss='sparse_categorical_crossentropy')
images = np.memmap(path, dtype=np.uint8, mode='r', shape=(count, side, side, 3))
labels = np.arange(count) % 10
steps = range(0, count - batch + 1, batch)
losses, begun, processor = [], 0, 0
for index, at in enumerate(steps):
    x = images[at:at + batch].astype('float32') / np.float32(255)
    losses.append(float(model.train_on_batch(x, labels[at:at + batch])))
    if index == 0:
        begun, processor = time.perf_counter(), time.process_time()  # the first step compiles and warms up
took, processor = time.perf_counter() - begun, time.process_time() - processor
trained = (len(losses) - 1) * batch
print(json.dumps({'imagesPerSecond': trained / took, 'processorMs': 1000 * processor / trained, 'megabytes': peak(),
                  'loss': losses[-1], 'parameters': model.count_params()}))
