namespace Conformance.Certification.Judging;

/// <summary>The ids of what can be wrong in a bundle. Each has a tampering in the tests that it alone tells.</summary>
public static class DiscrepancyIds
{
    /// <summary>The bundle cannot be read, or is not whole.</summary>
    public const string Unreadable = "bundle-unreadable";

    /// <summary>No certificate was issued.</summary>
    public const string Refused = "certificate-refused";

    /// <summary>The signature is not by the key that it names.</summary>
    public const string SignatureWrong = "signature-wrong";

    /// <summary>The key is not the one that was asked for.</summary>
    public const string KeyForeign = "key-foreign";

    /// <summary>The key is not the one that signed before.</summary>
    public const string KeyChanged = "key-changed";

    /// <summary>What was signed is not the statement.</summary>
    public const string StatementChanged = "statement-changed";

    /// <summary>The statement says something else of the bundle than its files do.</summary>
    public const string StatementForeign = "statement-foreign";

    /// <summary>What a witness signed, or should have.</summary>
    public const string WitnessWrong = "witness-wrong";

    /// <summary>A file has not the digest of the statement.</summary>
    public const string FileChanged = "file-changed";

    /// <summary>The statement names a file that is not there.</summary>
    public const string FileMissing = "file-missing";

    /// <summary>A file that the statement does not name.</summary>
    public const string FileStrange = "file-strange";

    /// <summary>A file that belongs to no part of a bundle.</summary>
    public const string FileUnplanned = "file-unplanned";

    /// <summary>What was demanded is not what this bench demands.</summary>
    public const string SetForeign = "set-foreign";

    /// <summary>The nonce is not the one that was asked for.</summary>
    public const string NonceOther = "nonce-other";

    /// <summary>Order or plan of the run do not follow from nonce, device and set.</summary>
    public const string PlanChanged = "plan-changed";

    /// <summary>What is told of interruptions is not what the logs show that were cut off.</summary>
    public const string InterruptionUntold = "interruption-untold";

    /// <summary>A log was put aside as cut off that is whole.</summary>
    public const string InterruptionWhole = "interruption-whole";

    /// <summary>A log that has to be there is not.</summary>
    public const string LogMissing = "log-missing";

    /// <summary>A log was changed after it was written.</summary>
    public const string LogBroken = "log-broken";

    /// <summary>A log has no closing line.</summary>
    public const string LogIncomplete = "log-incomplete";

    /// <summary>A log is of another scenario, seed, device, set or build than is due in its place.</summary>
    public const string LogForeign = "log-foreign";

    /// <summary>A log says that the device declared something else.</summary>
    public const string DeclarationForeign = "declaration-foreign";

    /// <summary>Findings do not follow from their log.</summary>
    public const string FindingChanged = "finding-changed";

    /// <summary>A transcript does not follow from its log.</summary>
    public const string TranscriptChanged = "transcript-changed";

    /// <summary>The run's record does not follow from its findings.</summary>
    public const string ConclusionChanged = "conclusion-changed";

    /// <summary>The record of the bench's own run does not follow from its logs.</summary>
    public const string QualificationChanged = "qualification-changed";

    /// <summary>The kills do not follow from the bench's own runs and the book of defects.</summary>
    public const string KillsChanged = "kills-changed";

    /// <summary>The certificate does not follow from its parts.</summary>
    public const string CertificateChanged = "certificate-changed";

    /// <summary>A report says something else than the run and the certificate do.</summary>
    public const string ReportChanged = "report-changed";

    /// <summary>From this evidence no certificate may be issued.</summary>
    public const string NotToBeIssued = "not-to-be-issued";
}
