export {ticks} from 'd3-array';
export {line} from 'd3-shape';
