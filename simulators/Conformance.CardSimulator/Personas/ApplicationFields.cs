using Conformance.CardSimulator.Contents;

namespace Conformance.CardSimulator.Personas;

/// <summary>What a persona file says of the applications beside JPKI; null where the card has none, or a fault was reported.</summary>
internal sealed record ApplicationFields(
    CardKey? InputSupportKey, CardKey? DeliveryKey, CardKey? CardFaceKey, CardFaceImages? Images, CardKey? CommonKey, bool HasResident);
