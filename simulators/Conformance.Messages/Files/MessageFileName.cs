using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Messages;

/// <summary>The name of a file in req, res or face (facts/eligibility.md 1.3).</summary>
/// <param name="Prefix">Up to the first underscore, for instance OQSsiquc01req.</param>
/// <param name="IsFace">Whether the card reader left it: "face_" follows.</param>
/// <param name="Suffix">What follows, without the extension; in a face file the free middle part, empty where there is none.</param>
/// <param name="Time">The time at the end of a face file's name; null in others.</param>
/// <param name="Extension">Without the dot, in lower case: xml, pdf or zip.</param>
public sealed partial record MessageFileName(string Prefix, bool IsFace, string Suffix, LocalDateTime? Time, string Extension)
{
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    /// <summary>Reads a name, whatever its case; null when it is none of a message.</summary>
    public static MessageFileName? Parse(string name)
    {
        if (Pattern().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var (prefix, rest, extension) = (match.Groups["prefix"].Value, match.Groups["rest"].Value, match.Groups["extension"].Value.ToLowerInvariant());
        if (!rest.StartsWith("face_", StringComparison.OrdinalIgnoreCase))
        {
            return new(prefix, false, rest, null, extension);
        }

        var parts = rest["face_".Length..];
        var last = parts.LastIndexOf('_');
        return Second.Parse(parts[(last + 1)..]) is { Success: true } time ? new(prefix, true, last < 0 ? "" : parts[..last], time.Value, extension) : null;
    }

    /// <summary>The name of the result of this request: the same, with "res" for "req"; null for a name that is no request's.</summary>
    /// <param name="extension">What the result is.</param>
    public MessageFileName? Result(string extension = "xml") =>
        Prefix.EndsWith("req", StringComparison.OrdinalIgnoreCase) ? this with { Prefix = Prefix[..^3] + "res", Extension = extension } : null;

    /// <summary>The name as it is written.</summary>
    public override string ToString() => IsFace
        ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}_face_{(Suffix.Length > 0 ? Suffix + "_" : "")}{Second.Format(Time!.Value)}.{Extension}")
        : $"{Prefix}_{Suffix}.{Extension}";

    [GeneratedRegex("""^(?<prefix>[A-Za-z]{3,9}[0-9]{2}(?:req|res))_(?<rest>[A-Za-z0-9_\-]{1,120})\.(?<extension>xml|pdf|zip)$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
