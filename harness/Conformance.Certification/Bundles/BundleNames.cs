namespace Conformance.Certification.Bundles;

/// <summary>What lies where in a bundle, with "/" between the parts.</summary>
public static class BundleNames
{
    /// <summary>What was tested and what it came to.</summary>
    public const string Certificate = "certificate.json";

    /// <summary>The statement over all other files (in-toto Statement v1).</summary>
    public const string Statement = "statement.json";

    /// <summary>The same bytes, signed by whoever issues (compact JWS).</summary>
    public const string Signature = "statement.jws";

    /// <summary>The same bytes, signed by the laboratory that witnessed the run; missing where none did.</summary>
    public const string Witness = "witness.jws";

    /// <summary>What was ordered; there from the beginning on.</summary>
    public const string Order = "order.json";

    /// <summary>Where the evidence was interrupted and gone on with; missing where it was not.</summary>
    public const string Resumed = "resumed.json";

    /// <summary>Why no certificate was issued; stands where a certificate would.</summary>
    public const string Refused = "refused.json";

    /// <summary>What the device is and declares.</summary>
    public const string Device = "device/device.json";

    /// <summary>Which defects each check that was used was seen to catch.</summary>
    public const string Kills = "kills.json";

    /// <summary>The folder of what was demanded: catalogue, features, canaries.</summary>
    public const string Set = "set";

    /// <summary>The results folder of the device's run.</summary>
    public const string Run = "run";

    /// <summary>The folders of the bench's own runs.</summary>
    public static IReadOnlyList<string> Qualifications { get; } = ["qualification/before", "qualification/after"];

    /// <summary>What the bench's own run came to, in each of its folders.</summary>
    public const string Qualification = "qualification.json";

    /// <summary>The files that the statement does not name: it cannot name itself.</summary>
    public static IReadOnlyList<string> Envelope { get; } = [Statement, Signature, Witness];
}
