namespace Conformance.Messages;

/// <summary>What the layout asks of each element by itself: there, once, known, of its form. Order is free, since the one public sample keeps none (facts/eligibility.md 1.5).</summary>
internal static class StructureRules
{
    public static IReadOnlyList<string> Ids { get; } = ["root", "missing", "twice", "unknown", "attribute", "empty", "form", "code"];

    /// <summary>Adds every deviation in the element and below it. Paths are spelt out for deviations alone.</summary>
    public static void Examine(MessageNode node, ElementRule rule, ElementPlace place, List<MessageDeviation> found)
    {
        foreach (var element in rule.Elements)
        {
            Count(node, element, place, found);
        }

        foreach (var child in node.Children)
        {
            if (rule.Element(child.LocalName) is null)
            {
                found.Add(Found("unknown", Severity.Note, place, child, "is in no known layout of this message; it is kept", rule.Source));
            }

            if (child.Attributes.Count > 0)
            {
                found.Add(Found("attribute", Severity.Note, place, child, "has an attribute, which no known message has", rule.Source));
            }
        }

        foreach (var element in rule.Elements)
        {
            foreach (var (child, at) in Numbered(node, element, place))
            {
                Content(child, element, at, found);
            }
        }
    }

    public static Severity SeverityOf(Confidence confidence) => confidence switch
    {
        Confidence.Agreed => Severity.Error,
        Confidence.OneSource => Severity.Warning,
        _ => Severity.Note,
    };

    /// <summary>The elements of a name with their places; where several are, each has its number.</summary>
    public static IEnumerable<(MessageNode Node, ElementPlace Place)> Numbered(MessageNode parent, ElementRule element, ElementPlace place)
    {
        var (count, number) = (CountOf(parent, element), 0);
        if (count == 0)
        {
            yield break;
        }

        foreach (var child in parent.Children)
        {
            if (child.LocalName == element.Name)
            {
                yield return (child, new(place, element.Name, count == 1 ? 0 : ++number));
            }
        }
    }

    private static int CountOf(MessageNode parent, ElementRule element)
    {
        var count = 0;
        foreach (var child in parent.Children)
        {
            count += child.LocalName == element.Name ? 1 : 0;
        }

        return count;
    }

    private static void Count(MessageNode parent, ElementRule element, ElementPlace place, List<MessageDeviation> found)
    {
        var count = CountOf(parent, element);
        if (count == 0 && element.Occurs is (Occurrence.Once or Occurrence.Repeated))
        {
            found.Add(new("missing", SeverityOf(element.Confidence), place.ToString(), parent.Line, $"{element.Name} ({element.Meaning}) is missing in it", element.Source));
        }

        if (count > 1 && element.Occurs is (Occurrence.Once or Occurrence.Optional))
        {
            found.Add(Found("twice", SeverityOf(element.Confidence), place, parent.All(element.Name).ElementAt(1), "is there more than once", element.Source));
        }
    }

    private static void Content(MessageNode node, ElementRule rule, ElementPlace place, List<MessageDeviation> found)
    {
        var isBlank = string.IsNullOrWhiteSpace(node.Text);
        if (rule.Form is ElementForm.Group)
        {
            if (isBlank)
            {
                Examine(node, rule, place, found);
            }
            else
            {
                found.Add(new("form", SeverityOf(rule.Confidence), place.ToString(), node.Line, "must hold elements and no text", rule.Source));
            }
        }
        else if (node.Children.Count > 0)
        {
            found.Add(new("form", SeverityOf(rule.Confidence), place.ToString(), node.Line, "must hold text and no elements", rule.Source));
        }
        else if (isBlank && rule.Occurs is (Occurrence.Once or Occurrence.Repeated))
        {
            found.Add(new("empty", SeverityOf(rule.Confidence), place.ToString(), node.Line, $"{rule.Meaning} is empty", rule.Source));
        }
        else if (!isBlank && FormRules.Complaint(rule.Form, node.Text) is { } complaint)
        {
            found.Add(new(rule.Form is ElementForm.Coded ? "code" : "form", SeverityOf(FormConfidence(rule)), place.ToString(), node.Line, complaint, rule.Source));
        }
    }

    // A code is as sure as its table.
    private static Confidence FormConfidence(ElementRule rule) => rule.Form is ElementForm.Coded coded && coded.Table.Confidence > rule.Confidence ? coded.Table.Confidence : rule.Confidence;

    private static MessageDeviation Found(string rule, Severity severity, ElementPlace place, MessageNode node, string what, string source) =>
        new(rule, severity, $"{place}/{node.LocalName}", node.Line, what, source);
}
