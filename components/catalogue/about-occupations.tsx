/** How the figures of occupations were made, and what they cannot say. */
export function AboutOccupations() {
  return (
    <div className="flow max-w-measure">
      <p>
        They come from two public sources of the United States: the O*NET database, in which people
        in each occupation and analysts rate what the work asks for, and the Bureau of Labor
        Statistics, which counts jobs, pay and outlook. Both indices and every direction are worked
        out here from those ratings, by the same rule for every occupation.
      </p>
      <ul className="list-disc">
        <li>
          Leadership is measured well: occupations of managers and supervisors stand above nearly
          all others. The specialist side sees analysis, science and study, and little of the depth
          of a craft or of selling. So both sides are shown, and the place among occupations that
          ask for as much preparation.
        </li>
        <li>
          A few occupations stand higher on leadership than one would think, such as event planners,
          logisticians and architects: they coordinate and negotiate without people reporting to
          them. Software developers stand lower than one would think. Where it matters whether
          people report to somebody, “formal management” says so.
        </li>
        <li>
          An occupation is a wide thing: a senior and a principal engineer are one code. Nothing
          here describes a particular employer.
        </li>
        <li>
          Related means similar work, tasks and knowledge. It is not a count of who moved where.
          Steps we added ourselves say “suggested by us”.
        </li>
        <li>
          Pay, growth and education belong to wider codes that several occupations may share. Pay
          above $239,200 is not published, so that physicians and executives earn more than is
          shown.
        </li>
        <li>
          For some occupations no ratings were released: their figures are estimated from related
          ones, and say so. For some nothing was collected, and nothing is shown.
        </li>
      </ul>
    </div>
  );
}
