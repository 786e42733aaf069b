namespace Conformance.Authority;

/// <summary>Why a client was not let in to the centre.</summary>
public enum LineRefusal
{
    /// <summary>It showed no certificate.</summary>
    NoCertificate,

    /// <summary>Of another authority, or not for clients.</summary>
    Untrusted,

    /// <summary>Expired, or not valid yet.</summary>
    OutOfDate,

    /// <summary>Withdrawn.</summary>
    Revoked,

    /// <summary>It spoke no TLS, or did not accept the centre's certificate.</summary>
    NoHandshake,
}
