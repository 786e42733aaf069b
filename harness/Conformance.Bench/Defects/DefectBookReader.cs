using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Defects;

/// <summary>One reading of the files of defects, against the names that exist.</summary>
/// <param name="checks">The ids of all checks.</param>
/// <param name="defects">The names of all seeded defects.</param>
/// <param name="impostors">The names of all impostors.</param>
internal sealed class DefectBookReader(IReadOnlyList<string> checks, IReadOnlyList<string> defects, IReadOnlyList<string> impostors)
{
    private readonly HashSet<string> _found = [];

    /// <summary>The defects and impostors that were registered and not read.</summary>
    public IEnumerable<string> Missing => defects.Concat(impostors).Except(_found);

    public DefectBook Read(IReadOnlyList<YamlMap> files)
    {
        var book = new DefectBook([.. files.SelectMany(file => file.MapsIfAny("defects")).Select(Defect)], [.. files.SelectMany(file => file.MapsIfAny("impostors")).Select(Impostor)]);
        foreach (var file in files)
        {
            file.RefuseOtherKeys();
        }

        return book;
    }

    private SeededDefect Defect(YamlMap map)
    {
        var killers = map.Maps("caught-by").Select(Killer).ToList();
        var consequences = Reasoned(map, "consequences");
        foreach (var twice in killers.Select(killer => killer.Check).Concat(consequences.Select(consequence => consequence.Check)).GroupBy(id => id).Where(same => same.Count() > 1))
        {
            map.Complain(map.Place, $"the check \"{twice.Key}\" is listed twice for one defect", "list it once");
        }

        var defect = new SeededDefect(Id(map, defects), map.Word<DefectPlace>("in"), Statement(map), map.OptionalText("on"), killers, consequences);
        map.RefuseOtherKeys();
        return defect;
    }

    private Impostor Impostor(YamlMap map)
    {
        var impostor = new Impostor(Id(map, impostors), Statement(map), Reasoned(map, "may-pass"));
        map.RefuseOtherKeys();
        return impostor;
    }

    private Killer Killer(YamlMap map)
    {
        var killer = new Killer(Check(map), map.Text("seen"));
        map.RefuseOtherKeys();
        return killer;
    }

    private List<ReasonedCheck> Reasoned(YamlMap map, string key) => !map.Has(key) ? [] :
    [
        .. map.Maps(key).Select(item =>
        {
            var reasoned = new ReasonedCheck(Check(item), item.Text("why"));
            item.RefuseOtherKeys();
            return reasoned;
        }),
    ];

    private static Wording Statement(YamlMap map) => new(map.Text("en"), map.Text("ja"));

    private string Id(YamlMap map, IReadOnlyList<string> registered)
    {
        var id = map.Text("id");
        if (!registered.Contains(id))
        {
            map.Complain(map.PlaceOf("id"), $"no simulator has a \"{id}\"", "'conformance list defects' shows the names");
        }
        else if (!_found.Add(id))
        {
            map.Complain(map.PlaceOf("id"), $"\"{id}\" is here twice", "keep one of the two");
        }

        return id;
    }

    private string Check(YamlMap map)
    {
        var id = map.Text("check");
        if (!checks.Contains(id))
        {
            map.Complain(map.PlaceOf("check"), $"no requirement has the check \"{id}\"", "'conformance list checks' shows the ids");
        }

        return id;
    }
}
