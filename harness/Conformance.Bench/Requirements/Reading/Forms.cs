using System.Text.RegularExpressions;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>What ids and dates look like. The schemas in features/requirements say the same; a test compares them.</summary>
internal static partial class Forms
{
    /// <summary>An id of a requirement, a fact or a document.</summary>
    [GeneratedRegex(@"^[A-Z][A-Z0-9]*(\.[0-9]+)?(-[A-Z0-9]+)*$")]
    public static partial Regex UpperCaseId { get; }

    /// <summary>An id of a check or a capability.</summary>
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    public static partial Regex LowerCaseId { get; }

    /// <summary>A name of a set.</summary>
    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    public static partial Regex SetName { get; }

    /// <summary>A document's date.</summary>
    [GeneratedRegex("^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$")]
    public static partial Regex Date { get; }

    /// <summary>A fingerprint.</summary>
    [GeneratedRegex("^[0-9a-f]{12}$")]
    public static partial Regex Fingerprint { get; }
}
