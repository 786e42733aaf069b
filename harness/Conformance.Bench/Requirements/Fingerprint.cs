using System.Security.Cryptography;
using System.Text;

namespace Conformance.Bench.Requirements;

/// <summary>
/// The mark of a requirement's normative wording. Level, subject, both statements, facts, capability and needs go in, in a form that
/// does not depend on the order of lists; checks, remedies and reasons do not, so that a requirement may be checked better later.
/// </summary>
public static class Fingerprint
{
    private const int Length = 12;

    /// <summary>The first 12 hexadecimal digits of SHA-256.</summary>
    public static string Of(Requirement requirement)
    {
        string[] lines =
        [
            $"level={CatalogueWords.Of(requirement.Level)}",
            $"subject={CatalogueWords.Of(requirement.Subject)}",
            $"en={requirement.Statement.En}",
            $"ja={requirement.Statement.Ja}",
            $"facts={string.Join(',', requirement.Facts.Order(StringComparer.Ordinal))}",
            $"capability={requirement.Capability}",
            $"needs={string.Join(',', requirement.Needs.Order().Select(CatalogueWords.Of))}",
        ];
        var text = string.Concat(lines.Select(line => line + "\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
