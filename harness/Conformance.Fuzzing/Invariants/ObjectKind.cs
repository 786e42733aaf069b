namespace Conformance.Fuzzing.Invariants;

/// <summary>What an EF holds.</summary>
internal enum ObjectKind
{
    /// <summary>For READ BINARY.</summary>
    Transparent,

    /// <summary>For READ RECORD.</summary>
    Records,

    /// <summary>For COMPUTE DIGITAL SIGNATURE.</summary>
    SigningKey,

    /// <summary>For INTERNAL AUTHENTICATE.</summary>
    AuthenticationKey,
}
