import {readFileSync,writeFileSync} from 'node:fs';
import * as tc from 'topojson-client'; import * as ts from 'topojson-server'; import * as tsi from 'topojson-simplify';
const src=JSON.parse(readFileSync('countries-110m.json'));
const fix={KOS:'XKX',SDS:'SSD',SAH:'ESH',PSX:'PSE',SOL:'SOM',CYN:'CYP'};
let fc=tc.feature(src,src.objects.countries);
fc.features=fc.features.filter(f=>f.properties.adm0A3!=='ATA');
for(const f of fc.features){const p=f.properties;f.id=fix[p.adm0A3]||p.adm0A3;f.properties={};delete f.bbox}
let t=ts.topology({land:fc},1e5);
// Simplified until it is below 60 kB; only the smallest islands are left out: Australia and Japan are islands, too.
t=tsi.presimplify(t); t=tsi.simplify(t,0.12); t=tsi.filter(t,tsi.filterAttachedWeight(t,0.3));
t=tc.quantize(t,3600);
delete t.bbox; for(const g of t.objects.land.geometries){delete g.properties}
const s=JSON.stringify(t); writeFileSync('world.json',s); console.log(s.length,t.objects.land.geometries.length);
