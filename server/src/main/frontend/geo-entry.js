export {geoNaturalEarth1, geoStream} from 'd3-geo';
export {feature} from 'topojson-client';
