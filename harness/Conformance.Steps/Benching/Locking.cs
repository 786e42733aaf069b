using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>Scenarios that lock a PIN say so with a tag: a physical card has to be sacrificed for them.</summary>
public static class Locking
{
    /// <summary>Why such a scenario was not run.</summary>
    public const string NeedsSacrifice = "it locks the card's PIN, and no card may be locked\n  hint: name a card with --sacrifice TOKEN, or run it with --binding in-process or virtual-pcsc";

    private const string Tag = "locks-pin";

    /// <summary>Whether the scenario has the tag.</summary>
    public static bool IsIn(ScenarioCase scenario) => scenario.Tags.Contains(Tag);
}
