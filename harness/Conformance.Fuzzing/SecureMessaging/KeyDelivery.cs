namespace Conformance.Fuzzing.SecureMessaging;

/// <summary>A session key and the ciphertext that delivers it.</summary>
internal sealed record KeyDelivery(byte[] SessionKey, byte[] Ciphertext);
