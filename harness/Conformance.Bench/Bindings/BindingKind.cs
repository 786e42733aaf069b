namespace Conformance.Bench.Bindings;

/// <summary>The ways from reader to card. Every feature runs on each.</summary>
public enum BindingKind
{
    /// <summary>Method calls.</summary>
    InProcess,

    /// <summary>Every APDU through pcscd and a virtual reader.</summary>
    VirtualPcsc,

    /// <summary>A real reader of the PC/SC service with a physical card in it, behind the interlock.</summary>
    Pcsc,

    /// <summary>The device's own slot, which the bench has no way to: its adapter or a person moves the card.</summary>
    Own,
}
