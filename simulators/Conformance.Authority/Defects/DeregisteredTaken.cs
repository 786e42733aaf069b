namespace Conformance.Authority;

/// <summary>Takes a deregistered card for a registered one (against REG-2).</summary>
internal sealed class DeregisteredTaken : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "deregistered-taken";

    /// <inheritdoc/>
    private protected override RegistrationState Alter(RegistrationState right) => right == RegistrationState.Deregistered ? RegistrationState.Registered : right;
}
