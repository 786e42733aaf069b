using System.Globalization;

namespace Conformance.Messages;

/// <summary>What the layout asks of each element by itself: there, once, known, of its form. Order is free, since the one public sample keeps none (facts/eligibility.md 1.5).</summary>
internal static class StructureRules
{
    public static IReadOnlyList<string> Ids { get; } = ["root", "missing", "twice", "unknown", "attribute", "empty", "form", "code"];

    public static IEnumerable<MessageDeviation> Of(MessageNode node, ElementRule rule, string path)
    {
        var known = rule.Elements.ToDictionary(element => element.Name);
        return
        [
            .. rule.Elements.SelectMany(element => Count(node, element, path)),
            .. node.Children.Where(child => !known.ContainsKey(child.LocalName)).Select(child => Found("unknown", Severity.Note, path, child, "is in no known layout of this message; it is kept", rule.Source)),
            .. node.Children.Where(child => child.Attributes.Count > 0).Select(child => Found("attribute", Severity.Note, path, child, "has an attribute, which no known message has", rule.Source)),
            .. known.Values.SelectMany(element => Numbered(node, element, path).SelectMany(one => Content(one.Node, element, one.Path))),
        ];
    }

    public static Severity SeverityOf(Confidence confidence) => confidence switch
    {
        Confidence.Agreed => Severity.Error,
        Confidence.OneSource => Severity.Warning,
        _ => Severity.Note,
    };

    /// <summary>The elements of a name with their paths; where several are, each has its number.</summary>
    public static IEnumerable<(MessageNode Node, string Path)> Numbered(MessageNode parent, ElementRule element, string path)
    {
        var all = parent.All(element.Name).ToList();
        return all.Select((node, index) => (node, all.Count == 1 ? $"{path}/{element.Name}" : string.Create(CultureInfo.InvariantCulture, $"{path}/{element.Name}[{index + 1}]")));
    }

    private static IEnumerable<MessageDeviation> Count(MessageNode parent, ElementRule element, string path)
    {
        var all = parent.All(element.Name).ToList();
        if (all.Count == 0 && element.Occurs is (Occurrence.Once or Occurrence.Repeated))
        {
            yield return new("missing", SeverityOf(element.Confidence), path, parent.Line, $"{element.Name} ({element.Meaning}) is missing in it", element.Source);
        }

        if (all.Count > 1 && element.Occurs is (Occurrence.Once or Occurrence.Optional))
        {
            yield return Found("twice", SeverityOf(element.Confidence), path, all[1], "is there more than once", element.Source);
        }
    }

    private static IEnumerable<MessageDeviation> Content(MessageNode node, ElementRule rule, string path)
    {
        if (rule.Form is ElementForm.Group)
        {
            return node.Text.Trim().Length > 0
                ? [new("form", SeverityOf(rule.Confidence), path, node.Line, "must hold elements and no text", rule.Source)]
                : Of(node, rule, path);
        }

        if (node.Children.Count > 0)
        {
            return [new("form", SeverityOf(rule.Confidence), path, node.Line, "must hold text and no elements", rule.Source)];
        }

        if (node.Text.Trim().Length == 0)
        {
            return rule.Occurs is Occurrence.Once or Occurrence.Repeated
                ? [new("empty", SeverityOf(rule.Confidence), path, node.Line, $"{rule.Meaning} is empty", rule.Source)]
                : [];
        }

        return FormRules.Complaint(rule.Form, node.Text) is { } complaint
            ? [new(rule.Form is ElementForm.Coded ? "code" : "form", SeverityOf(FormConfidence(rule)), path, node.Line, complaint, rule.Source)]
            : [];
    }

    // A code is as sure as its table.
    private static Confidence FormConfidence(ElementRule rule) => rule.Form is ElementForm.Coded coded && coded.Table.Confidence > rule.Confidence ? coded.Table.Confidence : rule.Confidence;

    private static MessageDeviation Found(string rule, Severity severity, string path, MessageNode node, string what, string source) =>
        new(rule, severity, $"{path}/{node.LocalName}", node.Line, what, source);
}
