# The workshop's pipeline as its users have it: pandas, Pillow, scikit-learn and Keras, pixels as float32 in pickles, a process a
# stage. Written for this benchmark; does the stages' work and nothing else. Usage: workshop.py STAGE [EPOCHS], in the project.
import glob
import os
import pickle
import shutil
import sys

import numpy as np
import pandas as pd

SEED, POKEMON_TYPE = 42, 'Water'
RAW_LABELS, RAW_IMAGES, PROCESSED, OUTPUTS = 'data/external/stats/pokemon-gen-1-8.csv', 'data/external/images', 'data/processed', 'outputs'


def data_preprocess():
    os.makedirs(f'{PROCESSED}/pokemon', exist_ok=True)
    table = pd.read_csv(RAW_LABELS)
    types = pd.get_dummies(table['type1']).add(pd.get_dummies(table['type2']), fill_value=0)
    table = table.join(types.add_prefix('is').astype(int))
    table.to_csv(f'{PROCESSED}/pokemon.csv', index=False)
    for path in glob.glob(f'{RAW_IMAGES}/*.png'):
        name = os.path.splitext(os.path.basename(path))[0]
        if name.isdigit():
            shutil.copyfile(path, f'{PROCESSED}/pokemon/{int(name):03d}.png')
    table['imagePath'] = table['pokedex_number'].map(lambda number: os.path.abspath(f'{PROCESSED}/pokemon/{number:03d}.png'))
    table[table['imagePath'].map(os.path.exists)].to_csv(f'{PROCESSED}/pokemon-with-image-paths.csv', index=False)


def data_load():
    from PIL import Image
    from sklearn.model_selection import train_test_split
    table = pd.read_csv(f'{PROCESSED}/pokemon-with-image-paths.csv')
    images = np.array([np.asarray(Image.open(path).convert('RGBA'), dtype='float32') / 255 for path in table['imagePath']])
    labels = table[f'is{POKEMON_TYPE}'].to_numpy()
    parts = train_test_split(images, labels, test_size=0.2, random_state=SEED, stratify=labels)
    for name, array in zip(('X', 'y', 'X_train', 'X_test', 'y_train', 'y_test'), (images, labels, *parts)):
        with open(f'{PROCESSED}/{name}.pckl', 'wb') as file:
            pickle.dump(array, file, protocol=4)


def load(*names):
    arrays = []
    for name in names:
        with open(f'{PROCESSED}/{name}.pckl', 'rb') as file:
            arrays.append(pickle.load(file))
    return arrays


def train(epochs):
    import matplotlib
    matplotlib.use('Agg')
    from matplotlib import pyplot
    from cnn import keras_cnn
    images, labels, test_images, test_labels = load('X_train', 'y_train', 'X_test', 'y_test')
    share = labels.mean()
    model = keras_cnn(images.shape[1:], SEED)
    history = model.fit(images, labels, epochs=epochs, batch_size=120, validation_data=(test_images, test_labels),
                        class_weight={0: share, 1: 1 - share}, verbose=2)
    os.makedirs(OUTPUTS, exist_ok=True)
    model.save(f'{OUTPUTS}/model.keras')
    for name in ('loss', 'val_loss', 'auc', 'val_auc'):
        pyplot.plot(history.history[name], label=name)
    pyplot.legend()
    pyplot.savefig(f'{OUTPUTS}/train_history.png')


def evaluate():
    import matplotlib
    matplotlib.use('Agg')
    from matplotlib import pyplot
    from sklearn import metrics
    from tensorflow import keras
    model = keras.models.load_model(f'{OUTPUTS}/model.keras')
    images, labels = load('X', 'y')
    scores = model.predict(images).ravel()
    found = scores > 0.5
    numbers = {'accuracy': metrics.accuracy_score(labels, found), 'precision': metrics.precision_score(labels, found, zero_division=0),
               'recall': metrics.recall_score(labels, found), 'f1': metrics.f1_score(labels, found), 'auc': metrics.roc_auc_score(labels, scores)}
    with open(f'{OUTPUTS}/metrics.yaml', 'w') as file:
        file.writelines(f'{name}: {value}\n' for name, value in numbers.items())
    metrics.ConfusionMatrixDisplay.from_predictions(labels, found)
    pyplot.savefig(f'{OUTPUTS}/confusion_matrix.png')


if __name__ == '__main__':
    stage, *rest = sys.argv[1:]
    globals()[stage](*map(int, rest))
