namespace Conformance.Load.Pages;

/// <summary>How the page looks: dark on light, lines that differ in dashes as well as in colour.</summary>
internal static class PageStyle
{
    public const string Text = """
        body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
        main { max-width: 50rem; margin: 0 auto; padding: 1rem; }
        table { border-collapse: collapse; margin: 1.5rem 0; width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; font-size: 1.2rem; padding-bottom: .3rem; }
        th, td { text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #d0d0d0; font-weight: 400; }
        thead th { font-weight: 600; }
        .verdict { padding: .6rem .8rem; border-left: 6px solid #555; background: #f4f4f4; font-weight: 600; }
        .verdict.passed { border-color: #1a6e2e; }
        .verdict.failed { border-color: #a3161c; }
        .verdict.void { border-color: #8a5a00; }
        figure { margin: 0 0 1.5rem; }
        svg { width: 100%; height: auto; background: #fff; }
        polyline { fill: none; stroke-width: 2; }
        .grid { stroke: #e2e2e2; }
        .tick, .axis { font-size: 12px; fill: #444; }
        .a { stroke: #0b4f8a; border-color: #0b4f8a; }
        .b { stroke: #9c3d00; stroke-dasharray: 7 3; border-color: #9c3d00; border-style: dashed; }
        .c { stroke: #3c6e1f; stroke-dasharray: 2 3; border-color: #3c6e1f; border-style: dotted; }
        .d { stroke: #a3161c; stroke-dasharray: 9 3 2 3; border-color: #a3161c; border-style: double; }
        .key { display: inline-block; width: 2rem; border-top-width: 3px; border-top-style: solid; vertical-align: middle; margin: 0 .4rem 0 1rem; }
        .key.b { border-top-style: dashed; } .key.c { border-top-style: dotted; } .key.d { border-top-style: double; }
        """;
}
