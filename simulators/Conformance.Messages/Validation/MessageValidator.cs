namespace Conformance.Messages;

/// <summary>Finds every place where a message is not as its layout and the rules between its elements ask for.</summary>
public static class MessageValidator
{
    private static readonly IMessageRule[] Rules =
    [
        new EncodingAsDeclared(), new ErrorCodeWithAbnormalEnd(), new CodeWithErrorStatus(), new ValidityByScheme(),
        new TimesWithConsent(), new ViewingForADay(), new ConsentDayOrExaminationDay(), new PeriodInOrder(),
    ];

    /// <summary>The ids of all rules, for lists and for tests.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. StructureRules.Ids, .. Rules.Select(rule => rule.Id)];

    /// <summary>All deviations, in the order of their lines.</summary>
    public static IReadOnlyList<MessageDeviation> Validate(XmlMessage message, MessageLayout layout)
    {
        if (message.Root.LocalName != layout.Root.Name)
        {
            return [new("root", Severity.Error, message.Root.LocalName, message.Root.Line, $"must be {layout.Root.Name}", "facts/eligibility.md 1.4")];
        }

        var found = new List<MessageDeviation>();
        StructureRules.Examine(message.Root, layout.Root, new(null, layout.Root.Name), found);
        found.AddRange(Rules.SelectMany(rule => rule.Examine(message, layout)));
        return [.. found.OrderBy(deviation => deviation.Line)];
    }
}
