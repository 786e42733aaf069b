namespace Conformance.Authority;

/// <summary>Whether a card is registered as an insurance card (利用登録).</summary>
public enum RegistrationState
{
    /// <summary>It is.</summary>
    Registered,

    /// <summary>It never was.</summary>
    NotRegistered,

    /// <summary>It was, until its holder had that cancelled (REG-2).</summary>
    Deregistered,

    /// <summary>It was asked for and is not complete (REG-3).</summary>
    UnderWay,
}
