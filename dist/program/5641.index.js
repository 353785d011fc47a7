export const id = 5641;
export const ids = [5641];
export const modules = {

/***/ 71756:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.absConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.absConfig = {
    kernelName: tfjs_1.Abs,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        if (x.dtype === 'complex64') {
            var opAttrs = [
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tout', 'float32')
            ];
            return backend.executeSingleOutput('ComplexAbs', opAttrs, [x]);
        }
        return backend.executeSingleInput(tfjs_1.Abs, x);
    }
};


/***/ }),

/***/ 67416:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.acosConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.acosConfig = {
    kernelName: tfjs_1.Acos,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Acos, x);
    }
};


/***/ }),

/***/ 53906:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.acoshConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.acoshConfig = {
    kernelName: tfjs_1.Acosh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Acosh, x);
    }
};


/***/ }),

/***/ 78231:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.addConfig = {
    kernelName: tfjs_1.Add,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Add, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 57237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addNConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.addNConfig = {
    kernelName: tfjs_1.AddN,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var tensors = args.inputs;
        var backend = args.backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors[0].dtype),
            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length }
        ];
        return backend.executeSingleOutput(tfjs_1.AddN, opAttrs, tensors);
    }
};


/***/ }),

/***/ 16775:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.allConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.allConfig = {
    kernelName: tfjs_1.All,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var origAxes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var opAttrs = [
            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        var axesTensor = (0, tfjs_1.tensor1d)(origAxes, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.All, opAttrs, [x, axesTensor]);
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 67050:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.anyConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.anyConfig = {
    kernelName: tfjs_1.Any,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var origAxes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var opAttrs = [
            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        var axesTensor = (0, tfjs_1.tensor1d)(origAxes, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Any, opAttrs, [x, axesTensor]);
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 55016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.argMaxConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.argMaxConfig = {
    kernelName: tfjs_1.ArgMax,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var axis = args.attrs.axis;
        var toDispose = [];
        var xInput = x;
        if (x.dtype === 'bool') {
            xInput = x.toInt();
            toDispose.push(xInput);
        }
        var axisScalar = (0, tfjs_1.scalar)(axis, 'int32');
        toDispose.push(axisScalar);
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', xInput.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_type', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.ArgMax, opAttrs, [xInput, axisScalar]);
        toDispose.forEach(function (t) { return t.dispose(); });
        return res;
    }
};


/***/ }),

/***/ 42294:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.argMinConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.argMinConfig = {
    kernelName: tfjs_1.ArgMin,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var axis = args.attrs.axis;
        var toDispose = [];
        var xInput = x;
        if (x.dtype === 'bool') {
            xInput = x.toInt();
            toDispose.push(xInput);
        }
        var axisScalar = (0, tfjs_1.scalar)(axis, 'int32');
        toDispose.push(axisScalar);
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', xInput.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_type', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.ArgMin, opAttrs, [xInput, axisScalar]);
        toDispose.forEach(function (t) { return t.dispose(); });
        return res;
    }
};


/***/ }),

/***/ 92685:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asinConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.asinConfig = {
    kernelName: tfjs_1.Asin,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Asin, x);
    }
};


/***/ }),

/***/ 53513:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asinhConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.asinhConfig = {
    kernelName: tfjs_1.Asinh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Asinh, x);
    }
};


/***/ }),

/***/ 51256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.atanConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.atanConfig = {
    kernelName: tfjs_1.Atan,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Atan, x);
    }
};


/***/ }),

/***/ 12720:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.atan2Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.atan2Config = {
    kernelName: tfjs_1.Atan2,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
        return backend.executeSingleOutput(tfjs_1.Atan2, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 55090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.atanhConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.atanhConfig = {
    kernelName: tfjs_1.Atanh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Atanh, x);
    }
};


/***/ }),

/***/ 36190:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.avgPoolConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.avgPoolConfig = {
    kernelName: tfjs_1.AvgPool,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding was ".concat(convInfo.padInfo.type));
        }
        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
        ];
        return backend.executeSingleOutput(tfjs_1.AvgPool, opAttrs, [x]);
    }
};


/***/ }),

/***/ 28613:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.avgPool3DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.avgPool3DConfig = {
    kernelName: tfjs_1.AvgPool3D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode, dataFormat = _a.dataFormat;
        var convInfo = tfjs_1.backend_util.computePool3DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode, dataFormat);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding was ".concat(convInfo.padInfo.type));
        }
        var ksize = [
            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
        ];
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: $dataFormat
            },
        ];
        return backend.executeSingleOutput(tfjs_1.AvgPool3D, opAttrs, [x]);
    }
};


/***/ }),

/***/ 24693:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.avgPool3DGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.avgPool3DGradConfig = {
    kernelName: tfjs_1.AvgPool3DGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, input = _a.input;
        var backend = args.backend;
        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool3DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding type was ".concat(convInfo.padInfo.type));
        }
        var ksize = [
            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
        ];
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
        ];
        var origInputShape = (0, tfjs_1.tensor1d)(input.shape, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.AvgPool3DGrad, opAttrs, [origInputShape, dy]);
        origInputShape.dispose();
        return res;
    }
};


/***/ }),

/***/ 79354:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.avgPoolGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.avgPoolGradConfig = {
    kernelName: tfjs_1.AvgPoolGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, input = _a.input;
        var backend = args.backend;
        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad;
        var convInfo = tfjs_1.backend_util.computePool2DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding type was ".concat(convInfo.padInfo.type));
        }
        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
        ];
        var origInputShape = (0, tfjs_1.tensor1d)(input.shape, 'int32');
        var ret = backend.executeSingleOutput(tfjs_1.AvgPoolGrad, opAttrs, [origInputShape, dy]);
        origInputShape.dispose();
        return ret;
    }
};


/***/ }),

/***/ 41872:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.batchMatMulConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.batchMatMulConfig = {
    kernelName: tfjs_1.BatchMatMul,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var _b = args.attrs, transposeA = _b.transposeA, transposeB = _b.transposeB;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype),
            { name: 'adj_x', type: backend.binding.TF_ATTR_BOOL, value: transposeA },
            { name: 'adj_y', type: backend.binding.TF_ATTR_BOOL, value: transposeB }
        ];
        // libtensorflow's BatchMatMulV2 op performs the same behavior as other tfjs
        // backends' BatchMatMul (supports broadcasting), so a string literal is
        // used here to point to libtensorflow's BatchMatMulV2 op, instead of using
        // const `BatchMatMul` ('BatchMatMul') to resolve node-backend's special
        // mapping.
        return backend.executeSingleOutput('BatchMatMulV2', opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.batchToSpaceNDConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.batchToSpaceNDConfig = {
    kernelName: tfjs_1.BatchToSpaceND,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, blockShape = _a.blockShape, crops = _a.crops;
        var blockShapeTensor = (0, tfjs_1.tensor1d)(blockShape, 'int32');
        var cropsTensor = (0, tfjs_1.tensor2d)(crops, [crops.length, crops[0].length], 'int32');
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tblock_shape', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcrops', cropsTensor.dtype)
        ];
        var res = backend.executeSingleOutput(tfjs_1.BatchToSpaceND, opAttrs, [x, blockShapeTensor, cropsTensor]);
        cropsTensor.dispose();
        blockShapeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 410:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bincountConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.bincountConfig = {
    kernelName: tfjs_1.Bincount,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, x = _b.x, weights = _b.weights;
        var size = attrs.size;
        var nodeBackend = backend;
        var $size = (0, tfjs_1.scalar)(size, 'int32');
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', weights.dtype)];
        var result = nodeBackend.executeSingleOutput(tfjs_1.Bincount, opAttrs, [x, $size, weights]);
        $size.dispose();
        return result;
    }
};


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2021 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.broadcastArgsConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.broadcastArgsConfig = {
    kernelName: tfjs_1.BroadcastArgs,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, s0 = _a.s0, s1 = _a.s1;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(s0.dtype, s1.dtype))];
        return backend.executeSingleOutput(tfjs_1.BroadcastArgs, opAttrs, [s0, s1]);
    }
};


/***/ }),

/***/ 74037:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.castConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.castConfig = {
    kernelName: tfjs_1.Cast,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var dtype = args.attrs.dtype;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('SrcT', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('DstT', dtype),
            { name: 'Truncate', type: backend.binding.TF_ATTR_BOOL, value: false }
        ];
        return backend.executeSingleOutput(tfjs_1.Cast, opAttrs, [x]);
    }
};


/***/ }),

/***/ 46931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ceilConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.ceilConfig = {
    kernelName: tfjs_1.Ceil,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Ceil, x);
    }
};


/***/ }),

/***/ 63744:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clipByValueConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.clipByValueConfig = {
    kernelName: tfjs_1.ClipByValue,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var _a = args.attrs, clipValueMin = _a.clipValueMin, clipValueMax = _a.clipValueMax;
        return (0, tfjs_1.tidy)(function () {
            var xMin = (0, tfjs_1.minimum)(x, (0, tfjs_1.scalar)(clipValueMax, x.dtype));
            return (0, tfjs_1.maximum)(xMin, (0, tfjs_1.scalar)(clipValueMin, x.dtype));
        });
    }
};


/***/ }),

/***/ 20592:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.complexConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.complexConfig = {
    kernelName: tfjs_1.Complex,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, real = _a.real, imag = _a.imag;
        var backend = args.backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', real),
            {
                name: 'Tout',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_COMPLEX64
            },
        ];
        var inputs = [real, imag];
        return backend.executeSingleOutput(tfjs_1.Complex, opAttrs, inputs);
    }
};


/***/ }),

/***/ 85406:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.complexAbsConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.complexAbsConfig = {
    kernelName: tfjs_1.ComplexAbs,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tout', 'float32')
        ];
        return backend.executeSingleOutput(tfjs_1.ComplexAbs, opAttrs, [x]);
    }
};


/***/ }),

/***/ 79866:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.concatConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.concatConfig = {
    kernelName: tfjs_1.Concat,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var tensors = args.inputs;
        var backend = args.backend;
        var axis = args.attrs.axis;
        var opAttrs = [
            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length }, {
                name: 'Tidx',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_INT32
            },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors)
        ];
        var inputs = Array.from(tensors);
        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
        inputs.push(axisTensor);
        var res = backend.executeSingleOutput('ConcatV2', opAttrs, inputs);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 23814:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv2dImpl = exports.conv2DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv2DConfig = {
    kernelName: tfjs_1.Conv2D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode;
        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, dilations, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
        return conv2dImpl(x, filter, convInfo, backend);
    }
};
function conv2dImpl(x, filter, convInfo, backend) {
    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME' &&
        convInfo.padInfo.type !== 'EXPLICIT') {
        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
            "while padding was ".concat(convInfo.padInfo.type));
    }
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
        {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations },
    ];
    if (padding === 'EXPLICIT') {
        var padValue = [
            convInfo.padInfo.top, convInfo.padInfo.bottom, convInfo.padInfo.left,
            convInfo.padInfo.right
        ];
        opAttrs.push({
            name: 'explicit_paddings',
            type: backend.binding.TF_ATTR_INT,
            value: dataFormat === 'NHWC' ? __spreadArray(__spreadArray([0, 0], padValue, true), [0, 0], false) : __spreadArray([0, 0, 0, 0], padValue, true)
        });
    }
    return backend.executeSingleOutput(tfjs_1.Conv2D, opAttrs, [x, filter]);
}
exports.conv2dImpl = conv2dImpl;


/***/ }),

/***/ 76958:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv2DBackpropFilterConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv2DBackpropFilterConfig = {
    kernelName: tfjs_1.Conv2DBackpropFilter,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, dy = _a.dy;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dimRoundingMode = _b.dimRoundingMode, filterShape = _b.filterShape;
        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1 /* dilations */, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
        return conv2DBackpropFilterImpl(dy, x, convInfo, backend);
    }
};
function conv2DBackpropFilterImpl(dy, filter, convInfo, backend) {
    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
            "while padding was ".concat(convInfo.padInfo.type));
    }
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
    ];
    var filterSizes = (0, tfjs_1.tensor1d)(convInfo.filterShape, 'int32');
    var res = backend.executeSingleOutput(tfjs_1.Conv2DBackpropFilter, opAttrs, [filter, filterSizes, dy]);
    filterSizes.dispose();
    return res;
}


/***/ }),

/***/ 78682:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv2DBackpropInputConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv2DBackpropInputConfig = {
    kernelName: tfjs_1.Conv2DBackpropInput,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dimRoundingMode = _b.dimRoundingMode, inputShape = _b.inputShape;
        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, 1 /* dilations */, pad, dimRoundingMode, false, $dataFormat);
        return conv2DBackpropInputImpl(dy, filter, convInfo, backend);
    }
};
function conv2DBackpropInputImpl(dy, filter, convInfo, backend) {
    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
            "while padding was ".concat(convInfo.padInfo.type));
    }
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
    ];
    var inputSizes = (0, tfjs_1.tensor1d)(convInfo.inShape, 'int32');
    var res = backend.executeSingleOutput(tfjs_1.Conv2DBackpropInput, opAttrs, [inputSizes, filter, dy]);
    inputSizes.dispose();
    return res;
}


/***/ }),

/***/ 29683:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv3DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv3DConfig = {
    kernelName: tfjs_1.Conv3D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations;
        var convInfo = tfjs_1.backend_util.computeConv3DInfo(x.shape, filter.shape, strides, dilations, pad);
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
            throw new Error('CPU Dilation depth must be 1');
        }
        var $dilations = [
            1, convInfo.dilationDepth, convInfo.dilationHeight,
            convInfo.dilationWidth, 1
        ];
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: $dataFormat
            },
            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations }
        ];
        return backend.executeSingleOutput(tfjs_1.Conv3D, opAttrs, [x, filter]);
    }
};


/***/ }),

/***/ 56115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv3DBackpropFilterV2Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv3DBackpropFilterV2Config = {
    kernelName: tfjs_1.Conv3DBackpropFilterV2,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, dy = _a.dy;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, filterShape = _b.filterShape;
        var dilations = 1;
        var convInfo = tfjs_1.backend_util.computeConv3DInfo(x.shape, filterShape, strides, dilations, pad);
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
            throw new Error('CPU Dilation depth must be 1');
        }
        var $dilations = [
            1, convInfo.dilationDepth, convInfo.dilationHeight,
            convInfo.dilationWidth, 1
        ];
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations }
        ];
        var filterSizes = (0, tfjs_1.tensor1d)(filterShape, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Conv3DBackpropFilterV2, opAttrs, [x, filterSizes, dy]);
        filterSizes.dispose();
        return res;
    }
};


/***/ }),

/***/ 69865:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv3DBackpropInputV2Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.conv3DBackpropInputV2Config = {
    kernelName: tfjs_1.Conv3DBackpropInputV2,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, inputShape = _b.inputShape;
        var dilations = 1;
        var convInfo = tfjs_1.backend_util.computeConv3DInfo(inputShape, filter.shape, strides, dilations, pad);
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
            throw new Error('CPU Dilation depth must be 1');
        }
        var $dilations = [
            1, convInfo.dilationDepth, convInfo.dilationHeight,
            convInfo.dilationWidth, 1
        ];
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dy.dtype),
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tshape', 'int32')
        ];
        var inputSizes = (0, tfjs_1.tensor1d)(inputShape, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Conv3DBackpropInputV2, opAttrs, [inputSizes, filter, dy]);
        inputSizes.dispose();
        return res;
    }
};


/***/ }),

/***/ 48511:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cosConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.cosConfig = {
    kernelName: tfjs_1.Cos,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Cos, x);
    }
};


/***/ }),

/***/ 49663:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.coshConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.coshConfig = {
    kernelName: tfjs_1.Cosh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Cosh, x);
    }
};


/***/ }),

/***/ 41795:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cropAndResizeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.cropAndResizeConfig = {
    kernelName: tfjs_1.CropAndResize,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, image = _a.image, boxes = _a.boxes, boxInd = _a.boxInd;
        var backend = args.backend;
        var _b = args.attrs, cropSize = _b.cropSize, method = _b.method, extrapolationValue = _b.extrapolationValue;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', image.dtype),
            { name: 'method', type: backend.binding.TF_ATTR_STRING, value: method }, {
                name: 'extrapolation_value',
                type: backend.binding.TF_ATTR_FLOAT,
                value: extrapolationValue
            }
        ];
        var cropSizeTensor = (0, tfjs_1.tensor1d)(cropSize, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.CropAndResize, opAttrs, [image, boxes, boxInd, cropSizeTensor]);
        cropSizeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 11650:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2022 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cumprodConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.cumprodConfig = {
    kernelName: tfjs_1.Cumprod,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, exclusive = _a.exclusive, reverse = _a.reverse;
        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
        var opAttrs = [
            { name: 'exclusive', type: backend.binding.TF_ATTR_BOOL, value: exclusive },
            { name: 'reverse', type: backend.binding.TF_ATTR_BOOL, value: reverse },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.Cumprod, opAttrs, [x, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cumsumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.cumsumConfig = {
    kernelName: tfjs_1.Cumsum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, exclusive = _a.exclusive, reverse = _a.reverse;
        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
        var opAttrs = [
            { name: 'exclusive', type: backend.binding.TF_ATTR_BOOL, value: exclusive },
            { name: 'reverse', type: backend.binding.TF_ATTR_BOOL, value: reverse },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.Cumsum, opAttrs, [x, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 39084:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.depthToSpaceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.depthToSpaceConfig = {
    kernelName: tfjs_1.DepthToSpace,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, blockSize = _a.blockSize, dataFormat = _a.dataFormat;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x), {
                name: 'block_size',
                type: backend.binding.TF_ATTR_INT,
                value: blockSize < 2 ? 2 : blockSize
            },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            }
        ];
        var inputs = [x];
        return backend.executeSingleOutput(tfjs_1.DepthToSpace, opAttrs, inputs);
    }
};


/***/ }),

/***/ 74950:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.depthwiseConv2dNativeImpl = exports.depthwiseConv2dNativeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.depthwiseConv2dNativeConfig = {
    kernelName: tfjs_1.DepthwiseConv2dNative,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode;
        var $dilations = dilations;
        if ($dilations == null) {
            $dilations = [1, 1];
        }
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, $dilations, pad, dimRoundingMode, true /* depthwise */);
        return depthwiseConv2dNativeImpl(x, filter, convInfo, backend);
    }
};
function depthwiseConv2dNativeImpl(input, filter, convInfo, backend) {
    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME' &&
        convInfo.padInfo.type !== 'EXPLICIT') {
        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
            "while padding was ".concat(convInfo.padInfo.type));
    }
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
    ];
    if (padding === 'EXPLICIT') {
        var padValue = [
            convInfo.padInfo.top, convInfo.padInfo.bottom, convInfo.padInfo.left,
            convInfo.padInfo.right
        ];
        opAttrs.push({
            name: 'explicit_paddings',
            type: backend.binding.TF_ATTR_INT,
            value: dataFormat === 'NHWC' ? __spreadArray(__spreadArray([0, 0], padValue, true), [0, 0], false) : __spreadArray([0, 0, 0, 0], padValue, true)
        });
    }
    return backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNative, opAttrs, [input, filter]);
}
exports.depthwiseConv2dNativeImpl = depthwiseConv2dNativeImpl;


/***/ }),

/***/ 35614:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.depthwiseConv2dNativeBackpropFilterConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.depthwiseConv2dNativeBackpropFilterConfig = {
    kernelName: tfjs_1.DepthwiseConv2dNativeBackpropFilter,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, dy = _a.dy;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, dilations = _b.dilations, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode, filterShape = _b.filterShape;
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filterShape, strides, dilations, pad, dimRoundingMode, true /* depthwise */);
        return depthwiseConv2dNativeBackpropFilterImpl(x, dy, convInfo, backend);
    }
};
function depthwiseConv2dNativeBackpropFilterImpl(x, dy, convInfo, backend) {
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
    ];
    var filterSizes = (0, tfjs_1.tensor1d)(convInfo.filterShape, 'int32');
    var res = backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNativeBackpropFilter, opAttrs, [x, filterSizes, dy]);
    filterSizes.dispose();
    return res;
}


/***/ }),

/***/ 66074:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.depthwiseConv2dNativeBackpropInputConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.depthwiseConv2dNativeBackpropInputConfig = {
    kernelName: tfjs_1.DepthwiseConv2dNativeBackpropInput,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, dilations = _b.dilations, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode, inputShape = _b.inputShape;
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, dilations, pad, dimRoundingMode, true /* depthwise */);
        return depthwiseConv2dNativeBackpropInputImpl(dy, filter, convInfo, backend);
    }
};
function depthwiseConv2dNativeBackpropInputImpl(dy, filter, convInfo, backend) {
    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
    var padding = convInfo.padInfo.type;
    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
    var opAttrs = [
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
            name: 'data_format',
            type: backend.binding.TF_ATTR_STRING,
            value: dataFormat
        },
        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
    ];
    var inputSizes = (0, tfjs_1.tensor1d)(convInfo.inShape, 'int32');
    var res = backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNativeBackpropInput, opAttrs, [inputSizes, filter, dy]);
    inputSizes.dispose();
    return res;
}


/***/ }),

/***/ 85525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diagConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.diagConfig = {
    kernelName: tfjs_1.Diag,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Diag, x);
    }
};


/***/ }),

/***/ 60918:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dilation2dConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.dilation2dConfig = {
    kernelName: tfjs_1.Dilation2D,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, x = _b.x, filter = _b.filter;
        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
        var $strides = [1, strideHeight, strideWidth, 1];
        var $dilations = [1, dilationHeight, dilationWidth, 1];
        var nodeBackend = backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
            {
                name: 'padding',
                type: nodeBackend.binding.TF_ATTR_STRING,
                value: padInfo.type
            }
        ];
        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2D, opAttrs, [x, filter]);
    }
};


/***/ }),

/***/ 97902:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dilation2dBackpropFilterConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.dilation2dBackpropFilterConfig = {
    kernelName: tfjs_1.Dilation2DBackpropFilter,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, x = _b.x, filter = _b.filter, dy = _b.dy;
        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
        var $strides = [1, strideHeight, strideWidth, 1];
        var $dilations = [1, dilationHeight, dilationWidth, 1];
        var nodeBackend = backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
            {
                name: 'padding',
                type: nodeBackend.binding.TF_ATTR_STRING,
                value: padInfo.type
            }
        ];
        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2DBackpropFilter, opAttrs, [x, filter, dy]);
    }
};


/***/ }),

/***/ 93898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dilation2dBackpropInputConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.dilation2dBackpropInputConfig = {
    kernelName: tfjs_1.Dilation2DBackpropInput,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, x = _b.x, filter = _b.filter, dy = _b.dy;
        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
        var $strides = [1, strideHeight, strideWidth, 1];
        var $dilations = [1, dilationHeight, dilationWidth, 1];
        var nodeBackend = backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
            {
                name: 'padding',
                type: nodeBackend.binding.TF_ATTR_STRING,
                value: padInfo.type
            }
        ];
        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2DBackpropInput, opAttrs, [x, filter, dy]);
    }
};


/***/ }),

/***/ 19465:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2023 Google LLC.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.einsumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.einsumConfig = {
    kernelName: tfjs_1.Einsum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var inputs = args.inputs, attrs = args.attrs;
        var tensors = inputs;
        var backend = args.backend;
        var equation = attrs.equation;
        var opAttrs = [
            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length },
            { name: 'equation', type: backend.binding.TF_ATTR_STRING, value: equation },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors)
        ];
        var tensorArray = Array.from(tensors);
        return backend.executeSingleOutput(tfjs_1.Einsum, opAttrs, tensorArray);
    }
};


/***/ }),

/***/ 48436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.eluConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.eluConfig = {
    kernelName: tfjs_1.Elu,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Elu, x);
    }
};


/***/ }),

/***/ 76280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.eluGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.eluGradConfig = {
    kernelName: tfjs_1.EluGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, y = _a.y;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', y.dtype)];
        return backend.executeSingleOutput(tfjs_1.EluGrad, opAttrs, [dy, y]);
    }
};


/***/ }),

/***/ 10376:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.equalConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.equalConfig = {
    kernelName: tfjs_1.Equal,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Equal, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 63451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.erfConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.erfConfig = {
    kernelName: tfjs_1.Erf,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Erf, x);
    }
};


/***/ }),

/***/ 28723:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.expConfig = {
    kernelName: tfjs_1.Exp,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var xTensor = x;
        if (x.dtype === 'int32') {
            xTensor = x.toFloat();
            x.dispose();
        }
        return backend.executeSingleInput(tfjs_1.Exp, xTensor);
    }
};


/***/ }),

/***/ 69481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expandDimsConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.expandDimsConfig = {
    kernelName: tfjs_1.ExpandDims,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var input = args.inputs.input;
        var backend = args.backend;
        var dim = args.attrs.dim;
        var dimTensor = (0, tfjs_1.scalar)(dim, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.ExpandDims, [], [input, dimTensor]);
        dimTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 67209:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expm1Config = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.expm1Config = {
    kernelName: tfjs_1.Expm1,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Expm1, x);
    }
};


/***/ }),

/***/ 55916:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FFTConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// tslint:disable-next-line: variable-name
exports.FFTConfig = {
    kernelName: tfjs_1.FFT,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var input = args.inputs.input;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcomplex', input.dtype)];
        return backend.executeSingleOutput(tfjs_1.FFT, opAttrs, [input]);
    }
};


/***/ }),

/***/ 78899:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fillConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.fillConfig = {
    kernelName: tfjs_1.Fill,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var backend = args.backend;
        var _a = args.attrs, shape = _a.shape, value = _a.value;
        var dtype = args.attrs.dtype;
        // TODO(cais, nkreeger): Investigate whether backend can be made into
        // a dtype helper method. The underlying op kernel doesn't accept undefined
        // or null dtype.
        if (dtype == null) {
            if (typeof value === 'number') {
                dtype = 'float32';
            }
            else {
                dtype = 'string';
            }
        }
        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
        var valueTensor = (0, tfjs_1.scalar)(value, dtype);
        var opAttrs = [
            {
                name: 'T',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.getDTypeInteger(dtype)
            },
            {
                name: 'index_type',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_INT32
            }
        ];
        var res = backend.executeSingleOutput(tfjs_1.Fill, opAttrs, [shapeTensor, valueTensor]);
        shapeTensor.dispose();
        valueTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 80000:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2021 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.flipLeftRightConfig = void 0;
var tfjs_core_1 = __webpack_require__(30262);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.flipLeftRightConfig = {
    kernelName: tfjs_core_1.FlipLeftRight,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend;
        var nodeBackend = backend;
        var image = inputs.image;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', image.dtype),
        ];
        var axes = tfjs_core_1.util.parseAxisParam([2], image.shape);
        var axisTensor = (0, tfjs_core_1.tensor1d)(axes, 'int32');
        var res = nodeBackend.executeSingleOutput('ReverseV2', opAttrs, [image, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 96282:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.floorConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.floorConfig = {
    kernelName: tfjs_1.Floor,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Floor, x);
    }
};


/***/ }),

/***/ 19659:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.floorDivConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.floorDivConfig = {
    kernelName: tfjs_1.FloorDiv,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.FloorDiv, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 95625:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fusedBatchNormConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.fusedBatchNormConfig = {
    kernelName: tfjs_1.FusedBatchNorm,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, mean = _a.mean, variance = _a.variance;
        var _b = args.inputs, scale = _b.scale, offset = _b.offset;
        var backend = args.backend;
        var varianceEpsilon = args.attrs.varianceEpsilon;
        return (0, tfjs_1.tidy)(function () {
            if (mean.rank > 1) {
                // Fused batch norm doesn't work with high-dim mean/var/scale/offset.
                var inv = (0, tfjs_1.rsqrt)((0, tfjs_1.add)(variance, (0, tfjs_1.scalar)(varianceEpsilon)));
                if (scale != null) {
                    inv = (0, tfjs_1.mul)(inv, scale);
                }
                var xNorm = (0, tfjs_1.mul)((0, tfjs_1.sub)(x, mean), inv);
                return offset != null ? (0, tfjs_1.add)(xNorm, offset) : xNorm;
            }
            var dataFormat = 'NHWC';
            var depth = x.shape[3];
            var opAttrs = [
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
                {
                    name: 'epsilon',
                    type: backend.binding.TF_ATTR_FLOAT,
                    value: varianceEpsilon
                },
                {
                    name: 'data_format',
                    type: backend.binding.TF_ATTR_STRING,
                    value: dataFormat
                },
                { name: 'is_training', type: backend.binding.TF_ATTR_BOOL, value: false },
            ];
            var numOutputs = 5;
            if (scale == null) {
                scale = (0, tfjs_1.fill)([depth], 1);
            }
            if (offset == null) {
                offset = (0, tfjs_1.fill)([depth], 0);
            }
            return backend.executeMultipleOutputs(tfjs_1.FusedBatchNorm, opAttrs, [x, scale, offset, mean, variance], numOutputs)[0];
        });
    }
};


/***/ }),

/***/ 66247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fusedConv2DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var Conv2D_1 = __webpack_require__(23814);
exports.fusedConv2DConfig = {
    kernelName: tfjs_1.FusedConv2D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, filter = _a.filter, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
        if (dataFormat !== 'NHWC') {
            throw new Error("Node backend FusedConv2D does not support dataFormat:'" +
                "".concat(dataFormat, "'. Please use 'NHWC'."));
        }
        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, dilations, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
        var result = (0, Conv2D_1.conv2dImpl)(x, filter, convInfo, backend);
        var toDispose = [];
        if (bias != null) {
            toDispose.push(result);
            result = (0, tfjs_1.add)(result, bias);
        }
        var temp = result;
        result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
        if (temp !== result) {
            toDispose.push(temp);
        }
        toDispose.forEach(function (t) { return t.dispose(); });
        return result;
    }
};


/***/ }),

/***/ 94706:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fusedDepthwiseConv2DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var DepthwiseConv2dNative_1 = __webpack_require__(74950);
exports.fusedDepthwiseConv2DConfig = {
    kernelName: tfjs_1.FusedDepthwiseConv2D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, filter = _a.filter, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
        var backend = args.backend;
        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
        var $dilations = dilations;
        if ($dilations == null) {
            $dilations = [1, 1];
        }
        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, $dilations, pad, dimRoundingMode, true /* depthwise */);
        var result = (0, DepthwiseConv2dNative_1.depthwiseConv2dNativeImpl)(x, filter, convInfo, backend);
        var toDispose = [];
        if (bias != null) {
            toDispose.push(result);
            result = (0, tfjs_1.add)(result, bias);
        }
        var temp = result;
        result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
        if (temp !== result) {
            toDispose.push(temp);
        }
        toDispose.forEach(function (t) { return t.dispose(); });
        return result;
    }
};


/***/ }),

/***/ 21027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gatherNdConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.gatherNdConfig = {
    kernelName: tfjs_1.GatherNd,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, params = _a.params, indices = _a.indices;
        var backend = args.backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tparams', params.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
        ];
        return backend.executeSingleOutput(tfjs_1.GatherNd, opAttrs, [params, indices]);
    }
};


/***/ }),

/***/ 63793:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gatherV2Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.gatherV2Config = {
    kernelName: tfjs_1.GatherV2,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, indices = _a.indices;
        var backend = args.backend;
        var _b = args.attrs, axis = _b.axis, batchDims = _b.batchDims;
        // Throw error when any index is out of bound.
        var indicesVals = backend.readSync(indices.dataId);
        var axisDim = x.shape[axis];
        var _loop_1 = function (i) {
            var index = indicesVals[i];
            tfjs_1.util.assert(index <= axisDim - 1 && index >= 0, function () { return "GatherV2: the index value ".concat(index, " is not in [0, ").concat(axisDim - 1, "]"); });
        };
        for (var i = 0; i < indicesVals.length; ++i) {
            _loop_1(i);
        }
        // validate the inputs
        tfjs_1.backend_util.segment_util.collectGatherOpShapeInfo(x, indices, axis, batchDims);
        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
        var opAttrs = [
            { name: 'batch_dims', type: backend.binding.TF_ATTR_INT, value: batchDims },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tparams', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', indices.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Taxis', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.GatherV2, opAttrs, [x, indices, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 59374:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.greaterConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.greaterConfig = {
    kernelName: tfjs_1.Greater,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Greater, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 63012:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.greaterEqualConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.greaterEqualConfig = {
    kernelName: tfjs_1.GreaterEqual,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.GreaterEqual, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 72447:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IFFTConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// tslint:disable-next-line: variable-name
exports.IFFTConfig = {
    kernelName: tfjs_1.IFFT,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var input = args.inputs.input;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcomplex', input.dtype)];
        return backend.executeSingleOutput(tfjs_1.IFFT, opAttrs, [input]);
    }
};


/***/ }),

/***/ 10540:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.identityConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.identityConfig = {
    kernelName: tfjs_1.Identity,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        // Backend needs to track refCount for the dataId for identity op
        args.backend.incRef(x.dataId);
        return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
    }
};


/***/ }),

/***/ 74732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imagConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.imagConfig = {
    kernelName: tfjs_1.Imag,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var input = args.inputs.input;
        var backend = args.backend;
        var opAttrs = [
            {
                name: 'T',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_COMPLEX64
            },
            {
                name: 'Tout',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_FLOAT
            }
        ];
        var inputs = [input];
        return backend.executeSingleOutput(tfjs_1.Imag, opAttrs, inputs);
    }
};


/***/ }),

/***/ 7709:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isFiniteConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.isFiniteConfig = {
    kernelName: tfjs_1.IsFinite,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.IsFinite, x);
    }
};


/***/ }),

/***/ 62883:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isInfConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.isInfConfig = {
    kernelName: tfjs_1.IsInf,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.IsInf, x);
    }
};


/***/ }),

/***/ 43241:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isNanConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.isNanConfig = {
    kernelName: tfjs_1.IsNan,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.IsNan, x);
    }
};


/***/ }),

/***/ 55240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LRNConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// tslint:disable-next-line: variable-name
exports.LRNConfig = {
    kernelName: tfjs_1.LRN,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, depthRadius = _a.depthRadius, bias = _a.bias, alpha = _a.alpha, beta = _a.beta;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            {
                name: 'depth_radius',
                type: backend.binding.TF_ATTR_INT,
                value: depthRadius
            },
            { name: 'bias', type: backend.binding.TF_ATTR_FLOAT, value: bias },
            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
            { name: 'beta', type: backend.binding.TF_ATTR_FLOAT, value: beta },
        ];
        return backend.executeSingleOutput(tfjs_1.LRN, opAttrs, [x]);
    }
};


/***/ }),

/***/ 73308:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LRNGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// tslint:disable-next-line: variable-name
exports.LRNGradConfig = {
    kernelName: tfjs_1.LRNGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, y = _a.y, dy = _a.dy;
        var backend = args.backend;
        var _b = args.attrs, depthRadius = _b.depthRadius, bias = _b.bias, alpha = _b.alpha, beta = _b.beta;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dy.dtype),
            {
                name: 'depth_radius',
                type: backend.binding.TF_ATTR_INT,
                value: depthRadius
            },
            { name: 'bias', type: backend.binding.TF_ATTR_FLOAT, value: bias },
            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
            { name: 'beta', type: backend.binding.TF_ATTR_FLOAT, value: beta },
        ];
        return backend.executeSingleOutput(tfjs_1.LRNGrad, opAttrs, [dy, x, y]);
    }
};


/***/ }),

/***/ 53460:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.leakyReluConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.leakyReluConfig = {
    kernelName: tfjs_1.LeakyRelu,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var inputs = args.inputs;
        var attrs = args.attrs;
        var backend = args.backend;
        var x = inputs.x;
        var alpha = attrs.alpha;
        var opAttrs = [
            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype)
        ];
        return backend.executeSingleOutput(tfjs_1.LeakyRelu, opAttrs, [x]);
    }
};


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lessConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.lessConfig = {
    kernelName: tfjs_1.Less,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Less, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 92507:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lessEqualConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.lessEqualConfig = {
    kernelName: tfjs_1.LessEqual,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.LessEqual, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 74981:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.linSpaceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.linSpaceConfig = {
    kernelName: tfjs_1.LinSpace,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var backend = args.backend;
        var _a = args.attrs, start = _a.start, stop = _a.stop, num = _a.num;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        return (0, tfjs_1.tidy)(function () {
            var inputs = [
                (0, tfjs_1.scalar)(start, 'float32'), (0, tfjs_1.scalar)(stop, 'float32'), (0, tfjs_1.scalar)(num, 'int32')
            ];
            return backend.executeSingleOutput(tfjs_1.LinSpace, opAttrs, inputs);
        });
    }
};


/***/ }),

/***/ 63206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.logConfig = {
    kernelName: tfjs_1.Log,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Log, x);
    }
};


/***/ }),

/***/ 32411:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.log1pConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.log1pConfig = {
    kernelName: tfjs_1.Log1p,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Log1p, x);
    }
};


/***/ }),

/***/ 96690:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logicalAndConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.logicalAndConfig = {
    kernelName: tfjs_1.LogicalAnd,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        return backend.executeSingleOutput(tfjs_1.LogicalAnd, [], [a, b]);
    }
};


/***/ }),

/***/ 46914:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logicalNotConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.logicalNotConfig = {
    kernelName: tfjs_1.LogicalNot,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleOutput(tfjs_1.LogicalNot, [], [x]);
    }
};


/***/ }),

/***/ 61470:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logicalOrConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.logicalOrConfig = {
    kernelName: tfjs_1.LogicalOr,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        return backend.executeSingleOutput(tfjs_1.LogicalOr, [], [a, b]);
    }
};


/***/ }),

/***/ 48686:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.maxConfig = {
    kernelName: tfjs_1.Max,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, reductionIndices = _a.reductionIndices, keepDims = _a.keepDims;
        var axes = tfjs_1.util.parseAxisParam(reductionIndices, x.shape);
        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Max, backend.createReductionOpAttrs(x, keepDims), [x, axesTensor]);
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 33704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPoolConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.maxPoolConfig = {
    kernelName: tfjs_1.MaxPool,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding was ".concat(convInfo.padInfo.type));
        }
        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            }
        ];
        return backend.executeSingleOutput(tfjs_1.MaxPool, opAttrs, [x]);
    }
};


/***/ }),

/***/ 28379:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPool3DConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.maxPool3DConfig = {
    kernelName: tfjs_1.MaxPool3D,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dataFormat = _a.dataFormat, dimRoundingMode = _a.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool3DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode, dataFormat);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding was ".concat(convInfo.padInfo.type));
        }
        var ksize = [
            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
        ];
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: $dataFormat
            }
        ];
        return backend.executeSingleOutput(tfjs_1.MaxPool3D, opAttrs, [x]);
    }
};


/***/ }),

/***/ 54563:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPool3DGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.maxPool3DGradConfig = {
    kernelName: tfjs_1.MaxPool3DGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, input = _a.input, output = _a.output;
        var backend = args.backend;
        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool3DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding type was ".concat(convInfo.padInfo.type));
        }
        var ksize = [
            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
        ];
        var $strides = [
            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
        ];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
        ];
        return backend.executeSingleOutput(tfjs_1.MaxPool3DGrad, opAttrs, [input, output, dy]);
    }
};


/***/ }),

/***/ 19708:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPoolGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.maxPoolGradConfig = {
    kernelName: tfjs_1.MaxPoolGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, dy = _a.dy, input = _a.input, output = _a.output;
        var backend = args.backend;
        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
        var convInfo = tfjs_1.backend_util.computePool2DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
                "while padding type was ".concat(convInfo.padInfo.type));
        }
        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
        var padding = convInfo.padInfo.type;
        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
            {
                name: 'data_format',
                type: backend.binding.TF_ATTR_STRING,
                value: dataFormat
            },
        ];
        return backend.executeSingleOutput(tfjs_1.MaxPoolGrad, opAttrs, [input, output, dy]);
    }
};


/***/ }),

/***/ 94678:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maximumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.maximumConfig = {
    kernelName: tfjs_1.Maximum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Maximum, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.meanConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.meanConfig = {
    kernelName: tfjs_1.Mean,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        // Cast to float32 to match existing tfjs implementation/tests.
        var asFloat32 = (0, tfjs_1.cast)(x, 'float32');
        var res = backend.executeSingleOutput(tfjs_1.Mean, backend.createReductionOpAttrs(x, keepDims), [asFloat32, axesTensor]);
        asFloat32.dispose();
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 25744:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.minConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.minConfig = {
    kernelName: tfjs_1.Min,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Min, backend.createReductionOpAttrs(x, keepDims), [x, axesTensor]);
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 91184:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.minimumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.minimumConfig = {
    kernelName: tfjs_1.Minimum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Minimum, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 20052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mirrorPadConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.mirrorPadConfig = {
    kernelName: tfjs_1.MirrorPad,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var x = inputs.x;
        var _b = attrs, paddings = _b.paddings, mode = _b.mode;
        var nodeBackend = backend;
        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, 2], 'int32');
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype), {
                name: 'mode',
                type: nodeBackend.binding.TF_ATTR_STRING,
                value: mode.toUpperCase()
            }
        ];
        var output = nodeBackend.executeSingleOutput('MirrorPad', opAttrs, [x, paddingsTensor]);
        paddingsTensor.dispose();
        return output;
    }
};


/***/ }),

/***/ 58004:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.modConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.modConfig = {
    kernelName: tfjs_1.Mod,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
        return backend.executeSingleOutput('FloorMod', opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 45289:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.multinomialConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.multinomialConfig = {
    kernelName: tfjs_1.Multinomial,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var logits = args.inputs.logits;
        var backend = args.backend;
        var _a = args.attrs, numSamples = _a.numSamples, seed = _a.seed, normalized = _a.normalized;
        if (normalized) {
            throw new Error('TF Node backend does not support normalized logits ' +
                'passed to multinomial');
        }
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', logits.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_dtype', 'int32'),
            { name: 'seed', type: backend.binding.TF_ATTR_INT, value: seed },
            { name: 'seed2', type: backend.binding.TF_ATTR_INT, value: seed * seed },
        ];
        var numSamplesTensor = (0, tfjs_1.scalar)(numSamples, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Multinomial, opAttrs, [logits, numSamplesTensor]);
        numSamplesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 29890:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.multiplyConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.multiplyConfig = {
    kernelName: tfjs_1.Multiply,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput('Mul', opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 65014:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.negConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.negConfig = {
    kernelName: tfjs_1.Neg,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Neg, x);
    }
};


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nonMaxSuppressionV3Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.nonMaxSuppressionV3Config = {
    kernelName: tfjs_1.NonMaxSuppressionV3,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, boxes = _a.boxes, scores = _a.scores;
        var backend = args.backend;
        var _b = args.attrs, maxOutputSize = _b.maxOutputSize, iouThreshold = _b.iouThreshold, scoreThreshold = _b.scoreThreshold;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype)];
        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold);
        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold);
        var res = backend.executeSingleOutput(tfjs_1.NonMaxSuppressionV3, opAttrs, [
            boxes, scores, maxOutputSizeTensor, iouThresholdTensor,
            scoreThresholdTensor
        ]);
        maxOutputSizeTensor.dispose();
        iouThresholdTensor.dispose();
        scoreThresholdTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 33264:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2019 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nonMaxSuppressionV4Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// TODO(nsthorat, dsmilkov): Remove dependency on tensors, use dataId.
exports.nonMaxSuppressionV4Config = {
    kernelName: tfjs_1.NonMaxSuppressionV4,
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, boxes = _b.boxes, scores = _b.scores;
        var _c = attrs, maxOutputSize = _c.maxOutputSize, iouThreshold = _c.iouThreshold, scoreThreshold = _c.scoreThreshold, padToMaxOutputSize = _c.padToMaxOutputSize;
        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold, 'float32');
        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold, 'float32');
        var nodeBackend = backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T_threshold', 'float32'), {
                name: 'pad_to_max_output_size',
                type: nodeBackend.binding.TF_ATTR_BOOL,
                value: padToMaxOutputSize
            }
        ];
        var _d = nodeBackend.executeMultipleOutputs('NonMaxSuppressionV4', opAttrs, [
            boxes, scores, maxOutputSizeTensor,
            iouThresholdTensor, scoreThresholdTensor
        ], 2), selectedIndices = _d[0], validOutputs = _d[1];
        maxOutputSizeTensor.dispose();
        iouThresholdTensor.dispose();
        scoreThresholdTensor.dispose();
        return [selectedIndices, validOutputs];
    }
};


/***/ }),

/***/ 57415:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2019 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nonMaxSuppressionV5Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
// TODO(nsthorat, dsmilkov): Remove dependency on tensors, use dataId.
exports.nonMaxSuppressionV5Config = {
    kernelName: 'NonMaxSuppressionV5',
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
        var _b = inputs, boxes = _b.boxes, scores = _b.scores;
        var _c = attrs, maxOutputSize = _c.maxOutputSize, iouThreshold = _c.iouThreshold, scoreThreshold = _c.scoreThreshold, softNmsSigma = _c.softNmsSigma;
        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold);
        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold);
        var softNmsSigmaTensor = (0, tfjs_1.scalar)(softNmsSigma);
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype)];
        var nodeBackend = backend;
        var _d = nodeBackend.executeMultipleOutputs('NonMaxSuppressionV5', opAttrs, [
            boxes, scores, maxOutputSizeTensor,
            iouThresholdTensor, scoreThresholdTensor, softNmsSigmaTensor
        ], 3), selectedIndices = _d[0], selectedScores = _d[1], validOutputs = _d[2];
        maxOutputSizeTensor.dispose();
        iouThresholdTensor.dispose();
        scoreThresholdTensor.dispose();
        softNmsSigmaTensor.dispose();
        validOutputs.dispose();
        return [selectedIndices, selectedScores];
    }
};


/***/ }),

/***/ 84901:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.notEqualConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.notEqualConfig = {
    kernelName: tfjs_1.NotEqual,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.NotEqual, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oneHotConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.oneHotConfig = {
    kernelName: tfjs_1.OneHot,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var indices = args.inputs.indices;
        var backend = args.backend;
        var _a = args.attrs, dtype = _a.dtype, depth = _a.depth, onValue = _a.onValue, offValue = _a.offValue;
        var depthTensor = (0, tfjs_1.scalar)(depth, 'int32');
        var onValueTensor = (0, tfjs_1.scalar)(onValue, dtype);
        var offValueTensor = (0, tfjs_1.scalar)(offValue, dtype);
        var opAttrs = [
            { name: 'axis', type: backend.binding.TF_ATTR_INT, value: -1 },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('TI', indices.dtype)
        ];
        var res = backend.executeSingleOutput(tfjs_1.OneHot, opAttrs, [indices, depthTensor, onValueTensor, offValueTensor]);
        depthTensor.dispose();
        onValueTensor.dispose();
        offValueTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 62960:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onesLikeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.onesLikeConfig = {
    kernelName: tfjs_1.OnesLike,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var opAttrs = [{
                name: 'T',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.getDTypeInteger(x.dtype)
            }];
        return backend.executeSingleOutput(tfjs_1.OnesLike, opAttrs, [x]);
    }
};


/***/ }),

/***/ 34603:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.packConfig = exports.pack = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
function pack(args) {
    var inputs = args.inputs, backend = args.backend, attrs = args.attrs;
    var axis = attrs.axis;
    var opAttrs = [
        { name: 'N', type: backend.binding.TF_ATTR_INT, value: inputs.length },
        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', inputs),
        { name: 'axis', type: backend.binding.TF_ATTR_INT, value: axis }
    ];
    var res = backend.executeSingleOutput(tfjs_1.Pack, opAttrs, inputs);
    return res;
}
exports.pack = pack;
exports.packConfig = {
    kernelName: tfjs_1.Pack,
    backendName: 'tensorflow',
    kernelFunc: pack
};


/***/ }),

/***/ 11249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.padV2Config = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.padV2Config = {
    kernelName: tfjs_1.PadV2,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, paddings = _a.paddings, constantValue = _a.constantValue;
        // Bind tensor values
        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, 2], 'int32');
        var constantTensor = (0, tfjs_1.scalar)(constantValue, x.dtype);
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype)
        ];
        var res = backend.executeSingleOutput(tfjs_1.PadV2, opAttrs, [x, paddingsTensor, constantTensor]);
        paddingsTensor.dispose();
        constantTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 35474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.powConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.powConfig = {
    kernelName: tfjs_1.Pow,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var dtype = tfjs_1.backend_util.upcastType(a.dtype, b.dtype);
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dtype)];
        return (0, tfjs_1.tidy)(function () {
            return backend.executeSingleOutput(tfjs_1.Pow, opAttrs, [(0, tfjs_1.cast)(a, dtype), (0, tfjs_1.cast)(b, dtype)]);
        });
    }
};


/***/ }),

/***/ 16550:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preluConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.preluConfig = {
    kernelName: tfjs_1.Prelu,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var inputs = args.inputs;
        var x = inputs.x;
        var alpha = inputs.alpha;
        return (0, tfjs_1.tidy)(function () {
            var pos = (0, tfjs_1.relu)(x);
            var neg = alpha.mul(x.sub((0, tfjs_1.abs)(x))).mul(0.5);
            return pos.add(neg);
        });
    }
};


/***/ }),

/***/ 3767:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prodConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.prodConfig = {
    kernelName: tfjs_1.Prod,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        var opAttrs = [
            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.Prod, opAttrs, [x, axesTensor]);
        axesTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 74513:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rangeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.rangeConfig = {
    kernelName: tfjs_1.Range,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var backend = args.backend;
        var _a = args.attrs, start = _a.start, stop = _a.stop, dtype = _a.dtype;
        var step = args.attrs.step;
        // TensorFlow.js specific allowances
        var sameStartStop = start === stop;
        var increasingRangeNegativeStep = start < stop && step < 0;
        var decreasingRangePositiveStep = stop < start && step > 1;
        if (sameStartStop || increasingRangeNegativeStep ||
            decreasingRangePositiveStep) {
            return (0, tfjs_1.zeros)([0], dtype);
        }
        if (stop < start && step === 1) {
            // Auto adjust the step's sign if it hasn't been set
            // (or was set to 1)
            step = -1;
        }
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', dtype)];
        var startTensor = (0, tfjs_1.scalar)(start, dtype);
        var stopTensor = (0, tfjs_1.scalar)(stop, dtype);
        var stepTensor = (0, tfjs_1.scalar)(step, dtype);
        var res = backend.executeSingleOutput(tfjs_1.Range, opAttrs, [startTensor, stopTensor, stepTensor]);
        startTensor.dispose();
        stopTensor.dispose();
        stepTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 13338:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.realConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.realConfig = {
    kernelName: tfjs_1.Real,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var input = args.inputs.input;
        var backend = args.backend;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input), {
                name: 'Tout',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_FLOAT
            }
        ];
        var inputs = [input];
        return backend.executeSingleOutput(tfjs_1.Real, opAttrs, inputs);
    }
};


/***/ }),

/***/ 93355:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.realDivConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.realDivConfig = {
    kernelName: tfjs_1.RealDiv,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.RealDiv, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 65906:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reciprocalConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.reciprocalConfig = {
    kernelName: tfjs_1.Reciprocal,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Reciprocal, x);
    }
};


/***/ }),

/***/ 32932:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reluConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.reluConfig = {
    kernelName: tfjs_1.Relu,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Relu, x);
    }
};


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.relu6Config = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.relu6Config = {
    kernelName: tfjs_1.Relu6,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Relu6, x);
    }
};


/***/ }),

/***/ 75842:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reshapeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.reshapeConfig = {
    kernelName: tfjs_1.Reshape,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var shape = args.attrs.shape;
        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tshape', shapeTensor.dtype)
        ];
        var res = backend.executeSingleOutput(tfjs_1.Reshape, opAttrs, [x, shapeTensor]);
        shapeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 79118:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizeBilinearConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.resizeBilinearConfig = {
    kernelName: tfjs_1.ResizeBilinear,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var images = args.inputs.images;
        var backend = args.backend;
        var _a = args.attrs, alignCorners = _a.alignCorners, halfPixelCenters = _a.halfPixelCenters, size = _a.size;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype),
            {
                name: 'align_corners',
                type: backend.binding.TF_ATTR_BOOL,
                value: alignCorners
            },
            {
                name: 'half_pixel_centers',
                type: backend.binding.TF_ATTR_BOOL,
                value: halfPixelCenters
            },
        ];
        var newHeight = size[0], newWidth = size[1];
        var sizeTensor = (0, tfjs_1.tensor1d)([newHeight, newWidth], 'int32');
        var ret = backend.executeSingleOutput(tfjs_1.ResizeBilinear, opAttrs, [images, sizeTensor]);
        sizeTensor.dispose();
        return ret;
    }
};


/***/ }),

/***/ 60298:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizeBilinearGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.resizeBilinearGradConfig = {
    kernelName: tfjs_1.ResizeBilinearGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, images = _a.images, dy = _a.dy;
        var backend = args.backend;
        var alignCorners = args.attrs.alignCorners;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype), {
                name: 'align_corners',
                type: backend.binding.TF_ATTR_BOOL,
                value: alignCorners
            }
        ];
        return backend.executeSingleOutput(tfjs_1.ResizeBilinearGrad, opAttrs, [dy, images]);
    }
};


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizeNearestNeighborConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.resizeNearestNeighborConfig = {
    kernelName: tfjs_1.ResizeNearestNeighbor,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var images = args.inputs.images;
        var backend = args.backend;
        var _a = args.attrs, alignCorners = _a.alignCorners, halfPixelCenters = _a.halfPixelCenters, size = _a.size;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype),
            {
                name: 'align_corners',
                type: backend.binding.TF_ATTR_BOOL,
                value: alignCorners
            },
            {
                name: 'half_pixel_centers',
                type: backend.binding.TF_ATTR_BOOL,
                value: halfPixelCenters
            },
        ];
        var newHeight = size[0], newWidth = size[1];
        var sizeTensor = (0, tfjs_1.tensor1d)([newHeight, newWidth], 'int32');
        var res = backend.executeSingleOutput(tfjs_1.ResizeNearestNeighbor, opAttrs, [images, sizeTensor]);
        sizeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 80200:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizeNearestNeighborGradConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.resizeNearestNeighborGradConfig = {
    kernelName: tfjs_1.ResizeNearestNeighborGrad,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, images = _a.images, dy = _a.dy;
        var backend = args.backend;
        var alignCorners = args.attrs.alignCorners;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype), {
                name: 'align_corners',
                type: backend.binding.TF_ATTR_BOOL,
                value: alignCorners
            }
        ];
        var _b = images.shape, origHeight = _b[1], origWidth = _b[2];
        var sizeTensor = (0, tfjs_1.tensor1d)([origHeight, origWidth], 'int32');
        var res = backend.executeSingleOutput(tfjs_1.ResizeNearestNeighborGrad, opAttrs, [dy, sizeTensor]);
        sizeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reverseConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.reverseConfig = {
    kernelName: tfjs_1.Reverse,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var dims = args.attrs.dims;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype)
        ];
        var axes = tfjs_1.util.parseAxisParam(dims, x.shape);
        var axisTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        var res = backend.executeSingleOutput('ReverseV2', opAttrs, [x, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 35692:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.roundConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.roundConfig = {
    kernelName: tfjs_1.Round,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Round, x);
    }
};


/***/ }),

/***/ 85208:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rsqrtConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.rsqrtConfig = {
    kernelName: tfjs_1.Rsqrt,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Rsqrt, x);
    }
};


/***/ }),

/***/ 70604:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scatterNdConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.scatterNdConfig = {
    kernelName: tfjs_1.ScatterNd,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, indices = _a.indices, updates = _a.updates;
        var backend = args.backend;
        var shape = args.attrs.shape;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', updates.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
        ];
        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
        var ret = backend.executeSingleOutput(tfjs_1.ScatterNd, opAttrs, [indices, updates, shapeTensor]);
        shapeTensor.dispose();
        return ret;
    }
};


/***/ }),

/***/ 81258:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.selectConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.selectConfig = {
    kernelName: tfjs_1.Select,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, condition = _a.condition, t = _a.t, e = _a.e;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(t.dtype, e.dtype))];
        return backend.executeSingleOutput(tfjs_1.Select, opAttrs, [condition, t, e]);
    }
};


/***/ }),

/***/ 19449:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.seluConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.seluConfig = {
    kernelName: tfjs_1.Selu,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Selu, x);
    }
};


/***/ }),

/***/ 55068:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sigmoidConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.sigmoidConfig = {
    kernelName: tfjs_1.Sigmoid,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Sigmoid, x);
    }
};


/***/ }),

/***/ 17799:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.signConfig = {
    kernelName: tfjs_1.Sign,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Sign, x);
    }
};


/***/ }),

/***/ 88970:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sinConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.sinConfig = {
    kernelName: tfjs_1.Sin,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Sin, x);
    }
};


/***/ }),

/***/ 95032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sinhConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.sinhConfig = {
    kernelName: tfjs_1.Sinh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Sinh, x);
    }
};


/***/ }),

/***/ 62150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sliceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.sliceConfig = {
    kernelName: tfjs_1.Slice,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, begin = _a.begin, size = _a.size;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Index', 'int32')
        ];
        // Bind tensor values
        var _b = tfjs_1.backend_util.slice_util.parseSliceParams(x, begin, size), begin_ = _b[0], size_ = _b[1];
        var beginTensor = (0, tfjs_1.tensor1d)(begin_, 'int32');
        var sizeTensor = (0, tfjs_1.tensor1d)(size_, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Slice, opAttrs, [x, beginTensor, sizeTensor]);
        beginTensor.dispose();
        sizeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 73662:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.softmaxConfig = void 0;
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.softmaxConfig = {
    kernelName: 'Softmax',
    backendName: 'tensorflow',
    kernelFunc: function (_a) {
        var inputs = _a.inputs, backend = _a.backend;
        var logits = inputs.logits;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', logits.dtype)];
        var nodeBackend = backend;
        return nodeBackend.executeSingleOutput('Softmax', opAttrs, [logits]);
    }
};


/***/ }),

/***/ 20194:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.softplusConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.softplusConfig = {
    kernelName: tfjs_1.Softplus,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Softplus, x);
    }
};


/***/ }),

/***/ 70189:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.spaceToBatchNDConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.spaceToBatchNDConfig = {
    kernelName: tfjs_1.SpaceToBatchND,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, blockShape = _a.blockShape, paddings = _a.paddings;
        var blockShapeTensor = (0, tfjs_1.tensor1d)(blockShape, 'int32');
        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, paddings[0].length], 'int32');
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tblock_shape', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype)
        ];
        var res = backend.executeSingleOutput(tfjs_1.SpaceToBatchND, opAttrs, [x, blockShapeTensor, paddingsTensor]);
        blockShapeTensor.dispose();
        paddingsTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 43944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sparseToDenseConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.sparseToDenseConfig = {
    kernelName: tfjs_1.SparseToDense,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, sparseIndices = _a.sparseIndices, sparseValues = _a.sparseValues, defaultValue = _a.defaultValue;
        var backend = args.backend;
        var outputShape = args.attrs.outputShape;
        var opAttrs = [
            {
                name: 'validate_indices',
                type: backend.binding.TF_ATTR_BOOL,
                value: true
            },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', sparseValues.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', sparseIndices.dtype)
        ];
        var outputShapeTensor = (0, tfjs_1.tensor1d)(outputShape, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.SparseToDense, opAttrs, [sparseIndices, outputShapeTensor, sparseValues, defaultValue]);
        outputShapeTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 93448:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitVConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.splitVConfig = {
    kernelName: tfjs_1.SplitV,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, numOrSizeSplits = _a.numOrSizeSplits, axis = _a.axis;
        var $axis = tfjs_1.util.parseAxisParam(axis, x.shape)[0];
        var splitSizes = tfjs_1.backend_util.prepareSplitSize(x, numOrSizeSplits, $axis);
        var opAttrs = [
            {
                name: 'num_split',
                type: backend.binding.TF_ATTR_INT,
                value: splitSizes.length
            },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x), {
                name: 'Tlen',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.binding.TF_INT32
            }
        ];
        var inputs = [x];
        return (0, tfjs_1.tidy)(function () {
            inputs.push((0, tfjs_1.tensor1d)(splitSizes, 'int32'));
            inputs.push((0, tfjs_1.scalar)($axis, 'int32'));
            return backend.executeMultipleOutputs(tfjs_1.SplitV, opAttrs, inputs, splitSizes.length);
        });
    }
};


/***/ }),

/***/ 65256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sqrtConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.sqrtConfig = {
    kernelName: tfjs_1.Sqrt,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Sqrt, x);
    }
};


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.squareConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.squareConfig = {
    kernelName: tfjs_1.Square,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Square, x);
    }
};


/***/ }),

/***/ 14034:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.squaredDifferenceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.squaredDifferenceConfig = {
    kernelName: tfjs_1.SquaredDifference,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
        return backend.executeSingleOutput(tfjs_1.SquaredDifference, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 47853:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2023 Google LLC.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.staticRegexReplaceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.staticRegexReplaceConfig = {
    kernelName: tfjs_1.StaticRegexReplace,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var tensors = args.inputs;
        var backend = args.backend;
        var _a = args.attrs, pattern = _a.pattern, rewrite = _a.rewrite, replaceGlobal = _a.replaceGlobal;
        var opAttrs = [
            { name: 'pattern', type: backend.binding.TF_ATTR_STRING, value: pattern },
            { name: 'rewrite', type: backend.binding.TF_ATTR_STRING, value: rewrite },
            {
                name: 'replace_global',
                type: backend.binding.TF_ATTR_BOOL,
                value: replaceGlobal,
            },
        ];
        var inputs = [tensors.x];
        return backend.executeSingleOutput('StaticRegexReplace', opAttrs, inputs);
    }
};


/***/ }),

/***/ 38248:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stepConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.stepConfig = {
    kernelName: tfjs_1.Step,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var alpha = args.attrs.alpha;
        var dtype = x.dtype;
        return (0, tfjs_1.tidy)(function () {
            var nans = (0, tfjs_1.isNaN)(x);
            var stepNoNans = (0, tfjs_1.where)((0, tfjs_1.greater)(x, (0, tfjs_1.scalar)(0, dtype)), (0, tfjs_1.ones)(x.shape), (0, tfjs_1.fill)(x.shape, alpha, dtype));
            var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(x.dtype, stepNoNans.dtype))];
            return backend.executeSingleOutput('Select', opAttrs, [nans, x, stepNoNans]);
        });
    }
};


/***/ }),

/***/ 12853:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stridedSliceConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.stridedSliceConfig = {
    kernelName: tfjs_1.StridedSlice,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, beginMask = _a.beginMask, endMask = _a.endMask, ellipsisMask = _a.ellipsisMask, newAxisMask = _a.newAxisMask, shrinkAxisMask = _a.shrinkAxisMask;
        var attrs = args.attrs;
        // make a copy because it may be modified in-place further down.
        var begin = attrs.begin.slice();
        var end = attrs.end.slice();
        var strides = attrs.strides;
        return (0, tfjs_1.tidy)(function () {
            var beginTensor = (0, tfjs_1.tensor1d)(begin, 'int32');
            var endTensor = (0, tfjs_1.tensor1d)(end, 'int32');
            var stridesTensor = (0, tfjs_1.tensor1d)(strides, 'int32');
            var opAttrs = [
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Index', 'int32'), {
                    name: 'begin_mask',
                    type: backend.binding.TF_ATTR_INT,
                    value: beginMask
                },
                { name: 'end_mask', type: backend.binding.TF_ATTR_INT, value: endMask }, {
                    name: 'ellipsis_mask',
                    type: backend.binding.TF_ATTR_INT,
                    value: ellipsisMask
                },
                {
                    name: 'new_axis_mask',
                    type: backend.binding.TF_ATTR_INT,
                    value: newAxisMask
                },
                {
                    name: 'shrink_axis_mask',
                    type: backend.binding.TF_ATTR_INT,
                    value: shrinkAxisMask
                }
            ];
            return backend.executeSingleOutput(tfjs_1.StridedSlice, opAttrs, [x, beginTensor, endTensor, stridesTensor]);
        });
    }
};


/***/ }),

/***/ 13298:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.subConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.subConfig = {
    kernelName: tfjs_1.Sub,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b;
        var backend = args.backend;
        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
        return backend.executeSingleOutput(tfjs_1.Sub, opAttrs, [a, b]);
    }
};


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.sumConfig = {
    kernelName: tfjs_1.Sum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
        var axisTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Sum, backend.createReductionOpAttrs(x, keepDims), [x, axisTensor]);
        axisTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 12931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tanConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.tanConfig = {
    kernelName: tfjs_1.Tan,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Tan, x);
    }
};


/***/ }),

/***/ 67995:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tanhConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.tanhConfig = {
    kernelName: tfjs_1.Tanh,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        return backend.executeSingleInput(tfjs_1.Tanh, x);
    }
};


/***/ }),

/***/ 38492:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2022 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tensorScatterUpdateConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.tensorScatterUpdateConfig = {
    kernelName: tfjs_1.TensorScatterUpdate,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, tensor = _a.tensor, indices = _a.indices, updates = _a.updates;
        var backend = args.backend;
        var _b = args.attrs;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', updates.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
        ];
        var ret = backend.executeSingleOutput(tfjs_1.TensorScatterUpdate, opAttrs, [tensor, indices, updates]);
        return ret;
    }
};


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tileConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.tileConfig = {
    kernelName: tfjs_1.Tile,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var reps = args.attrs.reps;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tmultiples', 'int32')
        ];
        var multiples = (0, tfjs_1.tensor1d)(reps, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.Tile, opAttrs, [x, multiples]);
        multiples.dispose();
        return res;
    }
};


/***/ }),

/***/ 34226:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.topKConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var util_1 = __webpack_require__(39023);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.topKConfig = {
    kernelName: tfjs_1.TopK,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs, k = _a.k, sorted = _a.sorted;
        var kCount = (0, util_1.isNullOrUndefined)(k) ? 1 : k;
        var isSorted = (0, util_1.isNullOrUndefined)(sorted) ? true : sorted;
        var opAttrs = [
            { name: 'sorted', type: backend.binding.TF_ATTR_BOOL, value: isSorted },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
        ];
        var kTensor = (0, tfjs_1.scalar)(kCount, 'int32');
        // 'TopKV2' has two-hard coded output attributes:
        // TODO(yassogba) consider renamine constant in kernel names;
        var res = backend.executeMultipleOutputs('TopKV2', opAttrs, [x, kTensor], 2);
        kTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 38891:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.transposeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.transposeConfig = {
    kernelName: tfjs_1.Transpose,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var perm = args.attrs.perm;
        var permTensor = (0, tfjs_1.tensor1d)(perm, 'int32');
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tperm', 'int32')
        ];
        var res = backend.executeSingleOutput(tfjs_1.Transpose, opAttrs, [x, permTensor]);
        permTensor.dispose();
        return res;
    }
};


/***/ }),

/***/ 13517:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2021 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.uniqueConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.uniqueConfig = {
    kernelName: tfjs_1.Unique,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var _a = args.attrs.axis, axis = _a === void 0 ? 0 : _a;
        var axisTensor = (0, tfjs_1.tensor1d)([axis], 'int32');
        try {
            var opAttrs = [
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Taxis', 'int32'),
                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('out_idx', 'int32')
            ];
            var inputs = [x, axisTensor];
            return backend.executeMultipleOutputs('UniqueV2', opAttrs, inputs, 2);
        }
        finally {
            axisTensor.dispose();
        }
    }
};


/***/ }),

/***/ 50052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unpackConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.unpackConfig = {
    kernelName: tfjs_1.Unpack,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var value = args.inputs.value;
        var backend = args.backend;
        var axis = args.attrs.axis;
        if (axis < 0) {
            axis += value.shape.length;
        }
        if (axis >= value.shape.length) {
            throw new Error("Invalid axis supplied: ".concat(axis, " shape length: ").concat(value.shape.length));
        }
        var num = value.shape[axis];
        var opAttrs = [
            { name: 'num', type: backend.binding.TF_ATTR_INT, value: num },
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', value.dtype),
            { name: 'axis', type: backend.binding.TF_ATTR_INT, value: axis }
        ];
        return backend.executeMultipleOutputs(tfjs_1.Unpack, opAttrs, [value], num);
    }
};


/***/ }),

/***/ 22240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unsortedSegmentSumConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
var nodejs_kernel_backend_1 = __webpack_require__(30835);
exports.unsortedSegmentSumConfig = {
    kernelName: tfjs_1.UnsortedSegmentSum,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, x = _a.x, segmentIds = _a.segmentIds;
        var backend = args.backend;
        var numSegments = args.attrs.numSegments;
        var opAttrs = [
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32'),
            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tnumsegments', 'int32')
        ];
        var numSegmentsT = (0, tfjs_1.scalar)(numSegments, 'int32');
        var res = backend.executeSingleOutput(tfjs_1.UnsortedSegmentSum, opAttrs, [x, segmentIds, numSegmentsT]);
        numSegmentsT.dispose();
        return res;
    }
};


/***/ }),

/***/ 48804:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.zerosLikeConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports.zerosLikeConfig = {
    kernelName: tfjs_1.ZerosLike,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var x = args.inputs.x;
        var backend = args.backend;
        var opAttrs = [{
                name: 'T',
                type: backend.binding.TF_ATTR_TYPE,
                value: backend.getDTypeInteger(x.dtype)
            }];
        return backend.executeSingleOutput(tfjs_1.ZerosLike, opAttrs, [x]);
    }
};


/***/ }),

/***/ 25798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports._fusedMatMulConfig = void 0;
var tfjs_1 = __webpack_require__(82722);
exports._fusedMatMulConfig = {
    kernelName: tfjs_1._FusedMatMul,
    backendName: 'tensorflow',
    kernelFunc: function (args) {
        var _a = args.inputs, a = _a.a, b = _a.b, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
        var backend = args.backend;
        var _b = args.attrs, transposeA = _b.transposeA, transposeB = _b.transposeB, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
        // Core TensorFlow does not have a fused BatchMatMul op. Combine calls to
        // achieve the same results:
        return (0, tfjs_1.tidy)(function () {
            var result = (0, tfjs_1.matMul)(a, b, transposeA, transposeB);
            if (bias != null) {
                result = (0, tfjs_1.add)(result, bias);
            }
            result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
            return result;
        });
    }
};


/***/ }),

/***/ 25641:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
/**
 * @license
 * Copyright 2020 Google LLC. All Rights Reserved.
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 * =============================================================================
 */
// We explicitly import the modular kernels so they get registered in the
// global registry when we compile the library. A modular build would replace
// the contents of this file and import only the kernels that are needed.
var tfjs_1 = __webpack_require__(82722);
var _FusedMatMul_1 = __webpack_require__(25798);
var Abs_1 = __webpack_require__(71756);
var Acos_1 = __webpack_require__(67416);
var Acosh_1 = __webpack_require__(53906);
var Add_1 = __webpack_require__(78231);
var AddN_1 = __webpack_require__(57237);
var All_1 = __webpack_require__(16775);
var Any_1 = __webpack_require__(67050);
var ArgMax_1 = __webpack_require__(55016);
var ArgMin_1 = __webpack_require__(42294);
var Asin_1 = __webpack_require__(92685);
var Asinh_1 = __webpack_require__(53513);
var Atan_1 = __webpack_require__(51256);
var Atan2_1 = __webpack_require__(12720);
var Atanh_1 = __webpack_require__(55090);
var AvgPool_1 = __webpack_require__(36190);
var AvgPool3D_1 = __webpack_require__(28613);
var AvgPool3DGrad_1 = __webpack_require__(24693);
var AvgPoolGrad_1 = __webpack_require__(79354);
var BatchMatMul_1 = __webpack_require__(41872);
var BatchToSpaceND_1 = __webpack_require__(50905);
var Bincount_1 = __webpack_require__(410);
var BroadcastArgs_1 = __webpack_require__(9022);
var Cast_1 = __webpack_require__(74037);
var Ceil_1 = __webpack_require__(46931);
var ClipByValue_1 = __webpack_require__(63744);
var Complex_1 = __webpack_require__(20592);
var ComplexAbs_1 = __webpack_require__(85406);
var Concat_1 = __webpack_require__(79866);
var Conv2D_1 = __webpack_require__(23814);
var Conv2DBackpropFilter_1 = __webpack_require__(76958);
var Conv2DBackpropInput_1 = __webpack_require__(78682);
var Conv3D_1 = __webpack_require__(29683);
var Conv3DBackpropFilterV2_1 = __webpack_require__(56115);
var Conv3DBackpropInputV2_1 = __webpack_require__(69865);
var Cos_1 = __webpack_require__(48511);
var Cosh_1 = __webpack_require__(49663);
var CropAndResize_1 = __webpack_require__(41795);
var Cumprod_1 = __webpack_require__(11650);
var Cumsum_1 = __webpack_require__(93892);
var DepthToSpace_1 = __webpack_require__(39084);
var DepthwiseConv2dNative_1 = __webpack_require__(74950);
var DepthwiseConv2dNativeBackpropFilter_1 = __webpack_require__(35614);
var DepthwiseConv2dNativeBackpropInput_1 = __webpack_require__(66074);
var Diag_1 = __webpack_require__(85525);
var Dilation2D_1 = __webpack_require__(60918);
var Dilation2DBackpropFilter_1 = __webpack_require__(97902);
var Dilation2DBackpropInput_1 = __webpack_require__(93898);
var Einsum_1 = __webpack_require__(19465);
var Elu_1 = __webpack_require__(48436);
var EluGrad_1 = __webpack_require__(76280);
var Equal_1 = __webpack_require__(10376);
var Erf_1 = __webpack_require__(63451);
var Exp_1 = __webpack_require__(28723);
var ExpandDims_1 = __webpack_require__(69481);
var Expm1_1 = __webpack_require__(67209);
var FFT_1 = __webpack_require__(55916);
var Fill_1 = __webpack_require__(78899);
var FlipLeftRight_1 = __webpack_require__(80000);
var Floor_1 = __webpack_require__(96282);
var FloorDiv_1 = __webpack_require__(19659);
var FusedBatchNorm_1 = __webpack_require__(95625);
var FusedConv2D_1 = __webpack_require__(66247);
var FusedDepthwiseConv2D_1 = __webpack_require__(94706);
var GatherNd_1 = __webpack_require__(21027);
var GatherV2_1 = __webpack_require__(63793);
var Greater_1 = __webpack_require__(59374);
var GreaterEqual_1 = __webpack_require__(63012);
var Identity_1 = __webpack_require__(10540);
var IFFT_1 = __webpack_require__(72447);
var Imag_1 = __webpack_require__(74732);
var IsFinite_1 = __webpack_require__(7709);
var IsInf_1 = __webpack_require__(62883);
var IsNan_1 = __webpack_require__(43241);
var LeakyRelu_1 = __webpack_require__(53460);
var Less_1 = __webpack_require__(68227);
var LessEqual_1 = __webpack_require__(92507);
var LinSpace_1 = __webpack_require__(74981);
var Log_1 = __webpack_require__(63206);
var Log1p_1 = __webpack_require__(32411);
var LogicalAnd_1 = __webpack_require__(96690);
var LogicalNot_1 = __webpack_require__(46914);
var LogicalOr_1 = __webpack_require__(61470);
var LRN_1 = __webpack_require__(55240);
var LRNGrad_1 = __webpack_require__(73308);
var Max_1 = __webpack_require__(48686);
var Maximum_1 = __webpack_require__(94678);
var MaxPool_1 = __webpack_require__(33704);
var MaxPool3D_1 = __webpack_require__(28379);
var MaxPool3DGrad_1 = __webpack_require__(54563);
var MaxPoolGrad_1 = __webpack_require__(19708);
var Mean_1 = __webpack_require__(7319);
var Min_1 = __webpack_require__(25744);
var Minimum_1 = __webpack_require__(91184);
var MirrorPad_1 = __webpack_require__(20052);
var Mod_1 = __webpack_require__(58004);
var Multinomial_1 = __webpack_require__(45289);
var Multiply_1 = __webpack_require__(29890);
var Neg_1 = __webpack_require__(65014);
var NonMaxSuppressionV3_1 = __webpack_require__(5477);
var NonMaxSuppressionV4_1 = __webpack_require__(33264);
var NonMaxSuppressionV5_1 = __webpack_require__(57415);
var NotEqual_1 = __webpack_require__(84901);
var OneHot_1 = __webpack_require__(8805);
var OnesLike_1 = __webpack_require__(62960);
var Pack_1 = __webpack_require__(34603);
var PadV2_1 = __webpack_require__(11249);
var Pow_1 = __webpack_require__(35474);
var Prelu_1 = __webpack_require__(16550);
var Prod_1 = __webpack_require__(3767);
var Range_1 = __webpack_require__(74513);
var Real_1 = __webpack_require__(13338);
var RealDiv_1 = __webpack_require__(93355);
var Reciprocal_1 = __webpack_require__(65906);
var Relu_1 = __webpack_require__(32932);
var Relu6_1 = __webpack_require__(45656);
var Reshape_1 = __webpack_require__(75842);
var ResizeBilinear_1 = __webpack_require__(79118);
var ResizeBilinearGrad_1 = __webpack_require__(60298);
var ResizeNearestNeighbor_1 = __webpack_require__(7524);
var ResizeNearestNeighborGrad_1 = __webpack_require__(80200);
var Reverse_1 = __webpack_require__(39266);
var Round_1 = __webpack_require__(35692);
var Rsqrt_1 = __webpack_require__(85208);
var ScatterNd_1 = __webpack_require__(70604);
var Select_1 = __webpack_require__(81258);
var Selu_1 = __webpack_require__(19449);
var Sigmoid_1 = __webpack_require__(55068);
var Sign_1 = __webpack_require__(17799);
var Sin_1 = __webpack_require__(88970);
var Sinh_1 = __webpack_require__(95032);
var Slice_1 = __webpack_require__(62150);
var Softmax_1 = __webpack_require__(73662);
var Softplus_1 = __webpack_require__(20194);
var SpaceToBatchND_1 = __webpack_require__(70189);
var SparseToDense_1 = __webpack_require__(43944);
var SplitV_1 = __webpack_require__(93448);
var Sqrt_1 = __webpack_require__(65256);
var Square_1 = __webpack_require__(2733);
var SquaredDifference_1 = __webpack_require__(14034);
var StaticRegexReplace_1 = __webpack_require__(47853);
var Step_1 = __webpack_require__(38248);
var StridedSlice_1 = __webpack_require__(12853);
var Sub_1 = __webpack_require__(13298);
var Sum_1 = __webpack_require__(755);
var Tan_1 = __webpack_require__(12931);
var Tanh_1 = __webpack_require__(67995);
var TensorScatterUpdate_1 = __webpack_require__(38492);
var Tile_1 = __webpack_require__(3742);
var TopK_1 = __webpack_require__(34226);
var Transpose_1 = __webpack_require__(38891);
var Unique_1 = __webpack_require__(13517);
var Unpack_1 = __webpack_require__(50052);
var UnsortedSegmentSum_1 = __webpack_require__(22240);
var ZerosLike_1 = __webpack_require__(48804);
// List all kernel configs here
var kernelConfigs = [
    FFT_1.FFTConfig,
    IFFT_1.IFFTConfig,
    LRN_1.LRNConfig,
    LRNGrad_1.LRNGradConfig,
    _FusedMatMul_1._fusedMatMulConfig,
    Abs_1.absConfig,
    Acos_1.acosConfig,
    Acosh_1.acoshConfig,
    Add_1.addConfig,
    AddN_1.addNConfig,
    All_1.allConfig,
    Any_1.anyConfig,
    ArgMax_1.argMaxConfig,
    ArgMin_1.argMinConfig,
    Asin_1.asinConfig,
    Asinh_1.asinhConfig,
    Atan2_1.atan2Config,
    Atan_1.atanConfig,
    Atanh_1.atanhConfig,
    AvgPool3D_1.avgPool3DConfig,
    AvgPool3DGrad_1.avgPool3DGradConfig,
    AvgPool_1.avgPoolConfig,
    AvgPoolGrad_1.avgPoolGradConfig,
    BatchMatMul_1.batchMatMulConfig,
    BatchToSpaceND_1.batchToSpaceNDConfig,
    BroadcastArgs_1.broadcastArgsConfig,
    Cast_1.castConfig,
    Ceil_1.ceilConfig,
    ClipByValue_1.clipByValueConfig,
    ComplexAbs_1.complexAbsConfig,
    Complex_1.complexConfig,
    Concat_1.concatConfig,
    Conv2DBackpropFilter_1.conv2DBackpropFilterConfig,
    Conv2DBackpropInput_1.conv2DBackpropInputConfig,
    Conv2D_1.conv2DConfig,
    Conv3DBackpropFilterV2_1.conv3DBackpropFilterV2Config,
    Conv3DBackpropInputV2_1.conv3DBackpropInputV2Config,
    Conv3D_1.conv3DConfig,
    Cos_1.cosConfig,
    Cosh_1.coshConfig,
    CropAndResize_1.cropAndResizeConfig,
    Cumprod_1.cumprodConfig,
    Cumsum_1.cumsumConfig,
    Bincount_1.bincountConfig,
    DepthToSpace_1.depthToSpaceConfig,
    DepthwiseConv2dNativeBackpropFilter_1.depthwiseConv2dNativeBackpropFilterConfig,
    DepthwiseConv2dNativeBackpropInput_1.depthwiseConv2dNativeBackpropInputConfig,
    DepthwiseConv2dNative_1.depthwiseConv2dNativeConfig,
    Diag_1.diagConfig,
    Dilation2DBackpropFilter_1.dilation2dBackpropFilterConfig,
    Dilation2DBackpropInput_1.dilation2dBackpropInputConfig,
    Dilation2D_1.dilation2dConfig,
    Elu_1.eluConfig,
    EluGrad_1.eluGradConfig,
    Einsum_1.einsumConfig,
    Equal_1.equalConfig,
    Erf_1.erfConfig,
    Exp_1.expConfig,
    ExpandDims_1.expandDimsConfig,
    Expm1_1.expm1Config,
    Fill_1.fillConfig,
    FlipLeftRight_1.flipLeftRightConfig,
    Floor_1.floorConfig,
    FloorDiv_1.floorDivConfig,
    FusedBatchNorm_1.fusedBatchNormConfig,
    FusedConv2D_1.fusedConv2DConfig,
    FusedDepthwiseConv2D_1.fusedDepthwiseConv2DConfig,
    GatherNd_1.gatherNdConfig,
    GatherV2_1.gatherV2Config,
    Greater_1.greaterConfig,
    GreaterEqual_1.greaterEqualConfig,
    Identity_1.identityConfig,
    Imag_1.imagConfig,
    IsFinite_1.isFiniteConfig,
    IsInf_1.isInfConfig,
    IsNan_1.isNanConfig,
    LeakyRelu_1.leakyReluConfig,
    Less_1.lessConfig,
    LessEqual_1.lessEqualConfig,
    LinSpace_1.linSpaceConfig,
    Log1p_1.log1pConfig,
    Log_1.logConfig,
    LogicalAnd_1.logicalAndConfig,
    LogicalNot_1.logicalNotConfig,
    LogicalOr_1.logicalOrConfig,
    Max_1.maxConfig,
    MaxPool3D_1.maxPool3DConfig,
    MaxPool3DGrad_1.maxPool3DGradConfig,
    MaxPool_1.maxPoolConfig,
    MaxPoolGrad_1.maxPoolGradConfig,
    Maximum_1.maximumConfig,
    Mean_1.meanConfig,
    Min_1.minConfig,
    Minimum_1.minimumConfig,
    MirrorPad_1.mirrorPadConfig,
    Mod_1.modConfig,
    Multinomial_1.multinomialConfig,
    Multiply_1.multiplyConfig,
    Neg_1.negConfig,
    NonMaxSuppressionV3_1.nonMaxSuppressionV3Config,
    NonMaxSuppressionV4_1.nonMaxSuppressionV4Config,
    NonMaxSuppressionV5_1.nonMaxSuppressionV5Config,
    NotEqual_1.notEqualConfig,
    OneHot_1.oneHotConfig,
    OnesLike_1.onesLikeConfig,
    Pack_1.packConfig,
    PadV2_1.padV2Config,
    Pow_1.powConfig,
    Prelu_1.preluConfig,
    Prod_1.prodConfig,
    Range_1.rangeConfig,
    Real_1.realConfig,
    RealDiv_1.realDivConfig,
    Reciprocal_1.reciprocalConfig,
    Relu6_1.relu6Config,
    Relu_1.reluConfig,
    Reshape_1.reshapeConfig,
    ResizeBilinear_1.resizeBilinearConfig,
    ResizeBilinearGrad_1.resizeBilinearGradConfig,
    ResizeNearestNeighbor_1.resizeNearestNeighborConfig,
    ResizeNearestNeighborGrad_1.resizeNearestNeighborGradConfig,
    Reverse_1.reverseConfig,
    Round_1.roundConfig,
    Rsqrt_1.rsqrtConfig,
    ScatterNd_1.scatterNdConfig,
    Select_1.selectConfig,
    Selu_1.seluConfig,
    Sigmoid_1.sigmoidConfig,
    Sign_1.signConfig,
    Sin_1.sinConfig,
    Sinh_1.sinhConfig,
    Slice_1.sliceConfig,
    Softmax_1.softmaxConfig,
    Softplus_1.softplusConfig,
    SpaceToBatchND_1.spaceToBatchNDConfig,
    SparseToDense_1.sparseToDenseConfig,
    SplitV_1.splitVConfig,
    Sqrt_1.sqrtConfig,
    Square_1.squareConfig,
    SquaredDifference_1.squaredDifferenceConfig,
    StaticRegexReplace_1.staticRegexReplaceConfig,
    Step_1.stepConfig,
    StridedSlice_1.stridedSliceConfig,
    Sub_1.subConfig,
    Sum_1.sumConfig,
    Tan_1.tanConfig,
    Tanh_1.tanhConfig,
    TensorScatterUpdate_1.tensorScatterUpdateConfig,
    Tile_1.tileConfig,
    TopK_1.topKConfig,
    Transpose_1.transposeConfig,
    Unique_1.uniqueConfig,
    Unpack_1.unpackConfig,
    UnsortedSegmentSum_1.unsortedSegmentSumConfig,
    ZerosLike_1.zerosLikeConfig
];
for (var _i = 0, kernelConfigs_1 = kernelConfigs; _i < kernelConfigs_1.length; _i++) {
    var kernelConfig = kernelConfigs_1[_i];
    (0, tfjs_1.registerKernel)(kernelConfig);
}


/***/ })

};
