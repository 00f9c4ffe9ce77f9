/** Our own table: who manages a family of occupations, by the longest beginning of the code that is named. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "13": ["11-3031.00"],
  "15": ["11-3021.00"],
  "17": ["11-9041.00"],
  "19": ["11-9121.00"],
  "21": ["11-9151.00"],
  "25": ["11-9031.00", "11-9032.00"],
  "25-1": ["11-9033.00"],
  "25-9044": ["11-9033.00"],
  "27": ["11-2011.00", "11-2032.00", "11-9072.00"],
  "29": ["11-9111.00"],
  "31": ["11-9111.00", "11-9151.00"],
  "33": ["33-1012.00", "33-1021.00"],
  "35": ["11-9051.00"],
  "37": ["37-1011.00", "37-1012.00"],
  "39": ["39-1014.00", "39-1022.00"],
  "41": ["11-2022.00", "41-1012.00"],
  "43": ["11-3012.00", "43-1011.00"],
  "45": ["45-1011.00"],
  "47": ["11-9021.00", "47-1011.00"],
  "49": ["49-1011.00"],
  "51": ["11-3051.00", "51-1011.00"],
  "53": ["11-3071.00", "53-1042.00", "53-1043.00", "53-1044.00"],
};

/** Management roles of an occupation's SOC family; none for managers themselves, law and the military. */
export function managementRoles(code: string): readonly string[] {
  for (let length = code.length; length > 0; length--) {
    const roles = FAMILIES[code.slice(0, length)];
    if (roles) return roles;
  }
  return [];
}
