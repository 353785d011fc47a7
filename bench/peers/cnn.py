# The workshop's CNN in Keras and in PyTorch, with Adam, both dropouts, the L2 penalty, and Keras's AUC.


def keras_cnn(shape, seed):
    from tensorflow import keras
    layers = keras.layers
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input(shape=shape),
        layers.Conv2D(4, 5, activation='relu', kernel_regularizer=keras.regularizers.l2(0.01)),
        layers.MaxPooling2D(),
        layers.Dropout(0.2),
        layers.Conv2D(4, 5, activation='relu', kernel_regularizer=keras.regularizers.l2(0.01)),
        layers.MaxPooling2D(),
        layers.Dense(8, activation='relu'),
        layers.Dropout(0.2),
        layers.Flatten(),
        layers.Dense(1, activation='sigmoid'),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.001), loss='binary_crossentropy', metrics=[keras.metrics.AUC(name='auc')])
    return model


def torch_cnn(side):
    from torch import nn
    left = ((side - 4) // 2 - 4) // 2
    return nn.Sequential(
        nn.Conv2d(4, 4, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.2),
        nn.Conv2d(4, 4, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(4, 8, 1), nn.ReLU(), nn.Dropout(0.2),  # Keras's Dense works on the last axis: here a convolution of 1 × 1
        nn.Flatten(), nn.Linear(8 * left * left, 1),
    )
