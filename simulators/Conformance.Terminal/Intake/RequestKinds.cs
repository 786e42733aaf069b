namespace Conformance.Terminal.Intake;

/// <summary>Which names in req are those of requests.</summary>
internal sealed class RequestKinds(MessageBook book, ExchangeSeal seal)
{
    /// <summary>The name of a request; null with the reason where it is none.</summary>
    public MessageFileName? Of(string name, out string why)
    {
        why = "";
        if (MessageFileName.Parse(name) is not { } parsed)
        {
            why = "the name is none of a request";
        }
        else if (parsed.IsFace || book.Layout(parsed.Prefix) is not { IsRequest: true })
        {
            why = $"{parsed.Prefix} is no known kind of request";
        }
        else if (ExtensionOf(name) is var due && parsed.Extension != due)
        {
            why = $"a request {(due == "zip" ? "of this kind is encrypted, " : "is ")}.{due} and not .{parsed.Extension}";
        }
        else
        {
            return parsed;
        }

        return null;
    }

    private string ExtensionOf(string name) => seal.Covers(name) ? "zip" : "xml";

    /// <summary>The form of a name without its letters and digits: enough to find the file, nothing of a patient.</summary>
    public static string FormOf(string name) => string.Concat(name.EnumerateRunes().Take(80).Select(rune => rune.Value switch
    {
        >= '0' and <= '9' => "9",
        '_' or '-' or '.' => rune.ToString(),
        _ => "x",
    }));
}
