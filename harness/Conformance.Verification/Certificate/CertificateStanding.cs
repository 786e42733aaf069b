namespace Conformance.Verification;

/// <summary>Where an accepted certificate stands in its life.</summary>
public enum CertificateStanding
{
    /// <summary>More than three months left.</summary>
    Valid,

    /// <summary>Three months or less left (RDR-11).</summary>
    Reminder,

    /// <summary>Ended, still accepted for eligibility alone (RDR-12).</summary>
    Grace,
}
