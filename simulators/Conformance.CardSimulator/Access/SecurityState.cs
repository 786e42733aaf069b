namespace Conformance.CardSimulator.Access;

/// <summary>What has been proved to the card since the application was selected; lost with the selection and with power (facts/card.md 2.1).</summary>
internal sealed class SecurityState
{
    private readonly HashSet<ushort> _verified = [];

    /// <summary>Set through the bench's control channel only, never by an APDU (facts/card.md 2.4).</summary>
    public bool IsPinlessKeyUsePermitted { get; set; }

    public bool IsVerified(ushort reference) => _verified.Contains(reference);

    public void Grant(ushort reference) => _verified.Add(reference);

    public void Revoke(ushort reference) => _verified.Remove(reference);

    public void Clear()
    {
        _verified.Clear();
        IsPinlessKeyUsePermitted = false;
    }
}
