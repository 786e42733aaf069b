using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads one requirement with its checks.</summary>
internal static class RequirementReader
{
    /// <summary>Reads it; what is wrong is noted.</summary>
    public static Placed<Requirement> Read(YamlMap map)
    {
        IReadOnlyList<Aspect> needs = [];
        var requirement = new Requirement
        {
            Id = map.Text("id", Forms.UpperCaseId, "PIN-LOCK-STAYS"),
            Supersedes = map.OptionalText("supersedes"),
            Level = map.Word<Level>("level"),
            Subject = map.Word<Subject>("subject"),
            Statement = Wording(map),
            Facts = [.. map.Texts("facts").Select(fact => fact.What)],
            Capability = map.OptionalText("capability"),
            Needs = needs = map.Words<Aspect>("needs"),
            Checks = map.Has("checks") ? [.. map.Maps("checks").Select(check => Check(check, needs))] : [],
            NotChecked = map.OptionalText("not-checked"),
        };
        if (map.Has("checks") == map.Has("not-checked"))
        {
            map.Complain(map.Place, $"{requirement.Id} has {(map.Has("checks") ? "both" : "neither")} of checks and not-checked", "say either how it is checked or why it is not");
        }

        map.RefuseOtherKeys();
        return new(requirement, map.Place);
    }

    private static Check Check(YamlMap map, IReadOnlyList<Aspect> ofRequirement)
    {
        var remedy = map.Map("remedy");
        var check = new Check(map.Text("id", Forms.LowerCaseId, "lock-stays"), map.Word<Owner>("owner"), Wording(map), remedy is null ? default : Wording(remedy))
        {
            Needs = map.Has("needs") ? map.Words<Aspect>("needs") : null,
        };
        if (check.Needs?.Except(ofRequirement).ToList() is { Count: > 0 } more)
        {
            map.Complain(map.PlaceOf("needs"), $"{check.Id} needs {string.Join(", ", more.Select(CatalogueWords.Of))}, which its requirement does not", "a check needs a part of what its requirement needs: add it there, or leave it out here");
        }

        remedy?.RefuseOtherKeys();
        map.RefuseOtherKeys();
        return check;
    }

    private static Wording Wording(YamlMap map) => new(map.Text("en"), map.Text("ja"));
}
