# The model of bench/deep-step.ts in PyTorch or Keras, some steps of Adam on noise: prints JSON.
import json
import os
import sys
import time

engine, threads, images = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
BATCH, SIDE, CLASSES = 32, 96, 3
FILTERS = [[32, 32], [64, 64], [128, 128], [256, 160]]


def torch_step():
    import torch

    torch.set_num_threads(threads)
    layers, before = [], 3
    for block in FILTERS:
        for filters in block:
            layers += [torch.nn.Conv2d(before, filters, 3, padding="same"), torch.nn.ReLU()]
            before = filters
        layers.append(torch.nn.MaxPool2d(2))
    layers[-1:] = [torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(before, CLASSES)]
    model = torch.nn.Sequential(*layers).to(memory_format=torch.channels_last)
    x = torch.rand(BATCH, 3, SIDE, SIDE).to(memory_format=torch.channels_last)
    y = torch.arange(BATCH) % CLASSES
    adam = torch.optim.Adam(model.parameters(), 1e-4)
    loss = torch.nn.CrossEntropyLoss()

    def step():
        adam.zero_grad()
        loss(model(x), y).backward()
        adam.step()

    return step


def keras_step():
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import numpy
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    layers = []
    for block in FILTERS:
        layers += [tf.keras.layers.Conv2D(n, 3, padding="same", activation="relu") for n in block]
        layers.append(tf.keras.layers.MaxPooling2D())
    layers[-1:] = [tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(CLASSES, activation="softmax")]
    model = tf.keras.Sequential(layers)
    model.compile(tf.keras.optimizers.Adam(1e-4), "sparse_categorical_crossentropy")
    x = numpy.random.rand(BATCH, SIDE, SIDE, 3).astype("float32")
    y = numpy.arange(BATCH) % CLASSES
    return lambda: model.train_on_batch(x, y)


step = torch_step() if engine == "torch" else keras_step()
step()  # compiles and warms up
times = []
processor = time.process_time()
for _ in range(images // BATCH):
    begun = time.perf_counter()
    step()
    times.append(time.perf_counter() - begun)
processor = 1000 * (time.process_time() - processor) / BATCH / len(times)
print(json.dumps({"imagesPerSecond": BATCH / sorted(times)[len(times) // 2], "processor": processor}))
