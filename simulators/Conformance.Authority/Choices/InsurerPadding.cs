namespace Conformance.Authority;

/// <summary>How an InsurerNumber of fewer than 8 digits is sent.</summary>
public enum InsurerPadding
{
    /// <summary>With blanks before it.</summary>
    Blanks,

    /// <summary>With zeros before it.</summary>
    Zeros,

    /// <summary>As it is.</summary>
    None,
}
