namespace Conformance.CardSimulator.Access;

/// <summary>What has been proved to the card since the application was selected; lost with the selection and with power (facts/card.md 2.1).</summary>
internal sealed class SecurityState
{
    /// <summary>One bit for each EF: their ids are 0001 to 001E.</summary>
    private uint _verified;

    /// <summary>Set through the bench's control channel only, never by an APDU (facts/card.md 2.4).</summary>
    public bool IsPinlessKeyUsePermitted { get; set; }

    public bool IsVerified(ushort reference) => (_verified & Bit(reference)) != 0;

    public void Grant(ushort reference) => _verified |= Bit(reference);

    public void Revoke(ushort reference) => _verified &= ~Bit(reference);

    public void Clear()
    {
        _verified = 0;
        IsPinlessKeyUsePermitted = false;
    }

    private static uint Bit(ushort reference) => 1u << reference;
}
