using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads one requirement with its checks.</summary>
internal static class RequirementReader
{
    /// <summary>Reads it; what is wrong is noted.</summary>
    public static Placed<Requirement> Read(YamlMap map)
    {
        var requirement = new Requirement
        {
            Id = map.Text("id", Forms.UpperCaseId, "PIN-LOCK-STAYS"),
            Supersedes = map.OptionalText("supersedes"),
            Level = map.Word<Level>("level"),
            Subject = map.Word<Subject>("subject"),
            Statement = Wording(map),
            Facts = [.. map.Texts("facts").Select(fact => fact.What)],
            Capability = map.OptionalText("capability"),
            Needs = map.Words<Aspect>("needs"),
            Checks = map.Has("checks") ? [.. map.Maps("checks").Select(Check)] : [],
            NotChecked = map.OptionalText("not-checked"),
        };
        if (map.Has("checks") == map.Has("not-checked"))
        {
            map.Complain(map.Place, $"{requirement.Id} has {(map.Has("checks") ? "both" : "neither")} of checks and not-checked", "say either how it is checked or why it is not");
        }

        map.RefuseOtherKeys();
        return new(requirement, map.Place);
    }

    private static Check Check(YamlMap map)
    {
        var remedy = map.Map("remedy");
        var check = new Check(map.Text("id", Forms.LowerCaseId, "lock-stays"), map.Word<Owner>("owner"), Wording(map), remedy is null ? default : Wording(remedy));
        remedy?.RefuseOtherKeys();
        map.RefuseOtherKeys();
        return check;
    }

    private static Wording Wording(YamlMap map) => new(map.Text("en"), map.Text("ja"));
}
