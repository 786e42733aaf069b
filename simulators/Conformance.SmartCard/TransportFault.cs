namespace Conformance.SmartCard;

/// <summary>Why a card could not be reached.</summary>
/// <param name="Kind">The cause in our words.</param>
/// <param name="NativeCode">The code of the layer below (PC/SC's SCARD_E_..., SCARD_W_...), 0 where there is none.</param>
/// <param name="Detail">One sentence for a person.</param>
public sealed record TransportFault(TransportFaultKind Kind, int NativeCode, string Detail);
