namespace Conformance.Verification;

/// <summary>Where a card can be registered as an insurance card for the first time (REG-1).</summary>
public enum RegistrationPlace
{
    /// <summary>At the card reader of an institution or pharmacy.</summary>
    Reader,

    /// <summary>マイナポータル.</summary>
    Mynaportal,

    /// <summary>The bank ATM of a convenience store.</summary>
    ConvenienceStoreAtm,
}
