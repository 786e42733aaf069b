namespace Conformance.Authority;

/// <summary>Says that a card is registered, and does not know of it afterwards (against RDR-10).</summary>
internal sealed class RegistrationLost : CentreDefect
{
    private bool _registered;

    /// <inheritdoc/>
    public override string Name => "registration-lost";

    /// <inheritdoc/>
    internal override void Registered() => _registered = true;

    /// <inheritdoc/>
    private protected override RegistrationState Alter(RegistrationState right) => _registered ? RegistrationState.NotRegistered : right;
}
