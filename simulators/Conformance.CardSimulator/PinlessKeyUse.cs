using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>Reaches past the card's commands into its security state; shares the card's lock.</summary>
internal sealed class PinlessKeyUse(Lock gate, SecurityState security, ReferenceData pin) : IPinlessKeyUse
{
    public void Permit()
    {
        lock (gate)
        {
            security.IsPinlessKeyUsePermitted = true;
            pin.PassedBy();
        }
    }
}
