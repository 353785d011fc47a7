export const id = 9105;
export const ids = [9105];
export const modules = {

/***/ 49105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toText: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62644);

const GAP = 3;
const [UP, DOWN, LEFT, RIGHT] = [1, 2, 4, 8];
// By the sides that a cell is joined to: up 1, down 2, left 4, right 8.
const LINES = [' ', '│', '│', '│', '─', '┘', '┐', '┤', '─', '└', '┌', '├', '─', '┴', '┬', '┼'];
/**
 * A picture for a terminal: boxes in layers, each below all that it is made of. Lines that cross without touching leave
 * a gap; lines that share an end are joined.
 */
function toText(picture) {
    return (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .components */ .dK)(picture)
        .map((part) => drawComponent(part))
        .join('\n\n');
}
function drawComponent(picture) {
    const { layers, links } = layOut(picture);
    const rows = [];
    for (const [index, layer] of layers.entries()) {
        rows.push(...drawBoxes(layer));
        const between = links.filter((link) => link.from.layer === index);
        if (between.length > 0)
            rows.push(...drawLinks(between));
    }
    return rows.map((row) => row.trimEnd()).join('\n');
}
function layOut({ nodes, edges }) {
    const depth = new Map(nodes.map((node) => [node, 0]));
    const depthOf = (node) => depth.get(node) ?? 0;
    // The longest way from a source; a graph of n nodes settles in n rounds.
    for (let round = 0, changed = true; changed && round <= nodes.length; round += 1) {
        changed = false;
        for (const [from, to] of edges) {
            if (depthOf(to) > depthOf(from))
                continue;
            depth.set(to, depthOf(from) + 1);
            changed = true;
        }
    }
    const layers = [];
    const place = (name, layer) => {
        const spot = { name, layer, width: name === undefined ? 1 : name.length + 4, x: 0 };
        (layers[layer] ??= []).push(spot);
        return spot;
    };
    const spots = new Map(nodes.map((node) => [node, place(node, depthOf(node))]));
    const links = [];
    for (const [start, end] of edges) {
        let from = spots.get(start);
        const to = spots.get(end);
        if (!from || !to)
            continue;
        for (let layer = from.layer + 1; layer < to.layer; layer += 1) {
            const bend = place(undefined, layer);
            links.push({ from, to: bend });
            from = bend;
        }
        links.push({ from, to });
    }
    arrange(layers, links);
    return { layers, links };
}
// Each box under the middle of what it is made of, as far as its neighbours leave room; then the same upwards.
function arrange(layers, links) {
    for (const layer of layers)
        spread(layer);
    const centre = (spots, fallback) => spots.length === 0 ? fallback : Math.round(spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length);
    const pass = (layer, near) => {
        const wanted = new Map(layer.map((spot) => [spot, centre(near(spot), spot.x)]));
        layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
        for (const spot of layer)
            spot.x = wanted.get(spot) ?? 0;
        spread(layer);
    };
    for (let round = 0; round < 4; round += 1) {
        for (const layer of layers)
            pass(layer, (spot) => links.filter((link) => link.to === spot).map((link) => link.from));
        for (const layer of [...layers].reverse())
            pass(layer, (spot) => links.filter((link) => link.from === spot).map((link) => link.to));
    }
    const left = Math.min(...layers.flat().map((spot) => spot.x - Math.floor(spot.width / 2)));
    for (const spot of layers.flat())
        spot.x -= left;
}
function spread(layer) {
    let edge = Number.NEGATIVE_INFINITY;
    for (const spot of layer) {
        const half = Math.floor(spot.width / 2);
        spot.x = Math.max(spot.x, edge === Number.NEGATIVE_INFINITY ? spot.x : edge + GAP + half);
        edge = spot.x + (spot.width - half) - 1;
    }
}
function drawBoxes(layer) {
    const rows = ['', '', ''];
    for (const { name, width, x } of [...layer].sort((a, b) => a.x - b.x)) {
        const parts = name === undefined
            ? ['│', '│', '│']
            : [`┌${'─'.repeat(width - 2)}┐`, `│ ${name} │`, `└${'─'.repeat(width - 2)}┘`];
        const start = x - Math.floor(width / 2);
        for (const [row, part] of parts.entries())
            rows[row] = (rows[row] ?? '').padEnd(start) + part;
    }
    return rows;
}
// A row for the turns of each box above, one apart from the other, so that no two lines run into each other.
function drawLinks(links) {
    const sources = [...new Set(links.filter((link) => link.from.x !== link.to.x).map((link) => link.from))];
    sources.sort((a, b) => a.x - b.x);
    const height = sources.length + 2;
    const cells = new Map();
    const add = (row, column, link, sides) => {
        const key = `${row},${column}`;
        const present = cells.get(key) ?? [];
        const own = present.find((entry) => entry.link === link);
        if (own)
            own.sides |= sides;
        else
            present.push({ link, sides });
        cells.set(key, present);
    };
    for (const link of links) {
        const { from, to } = link;
        const turn = from.x === to.x ? height : sources.indexOf(from) + 1;
        for (let row = 0; row < height; row += 1) {
            if (row < turn)
                add(row, from.x, link, UP | DOWN);
            if (row > turn)
                add(row, to.x, link, UP | DOWN);
        }
        if (from.x === to.x)
            continue;
        const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
        for (let column = left; column <= right; column += 1) {
            add(turn, column, link, (column > left ? LEFT : 0) | (column < right ? RIGHT : 0));
        }
        add(turn, from.x, link, UP);
        add(turn, to.x, link, DOWN);
    }
    const width = Math.max(...links.flatMap((link) => [link.from.x, link.to.x])) + 1;
    return Array.from({ length: height }, (_row, row) => Array.from({ length: width }, (_column, column) => LINES[joinSides(cells.get(`${row},${column}`) ?? [])]).join(''));
}
function joinSides(entries) {
    const upright = entries.filter((entry) => (entry.sides & (UP | DOWN)) !== 0);
    const first = upright[0] ?? entries[0];
    if (!first)
        return 0;
    let sides = first.sides;
    for (const { link, sides: more } of entries) {
        const isJoined = upright.length === 0 || upright.some((one) => one.link.from === link.from || one.link.to === link.to);
        if (isJoined)
            sides |= more;
    }
    return sides;
}


/***/ })

};
