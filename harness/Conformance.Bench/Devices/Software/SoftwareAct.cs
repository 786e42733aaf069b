namespace Conformance.Bench.Devices.Software;

/// <summary>One act of the office protocol (harness/README.md, "Software of your own"): one line of JSON on the way to the adapter.</summary>
/// <param name="Act">begin, enter, ask, read, clock or open.</param>
internal sealed record SoftwareAct(string Act)
{
    /// <summary>With begin: which version of the protocol this is.</summary>
    public int? Protocol { get; init; }

    /// <summary>With begin: the folder that holds req, res and face.</summary>
    public string? Root { get; init; }

    /// <summary>With begin: 医療機関コード.</summary>
    public string? Institution { get; init; }

    /// <summary>With begin and clock: the time in the office, in Tokyo, as ISO 8601 with its offset.</summary>
    public string? Now { get; init; }

    /// <summary>With ask and open: the institution's number of the patient.</summary>
    public string? Number { get; init; }

    /// <summary>With enter: a patient who came before.</summary>
    public KnownPatient? Patient { get; init; }
}
