namespace Conformance.Authority;

/// <summary>Changes what the bytes of a message say as text, in their encoding.</summary>
internal static class ChangedText
{
    /// <returns>The same array where the text stays as it was, or cannot be read.</returns>
    public static byte[] Of(byte[] message, Func<string, string> change) =>
        MessageText.Decode(message) is { } text && MessageText.DeclaredIn(message) is { } declared && change(text) is var changed && changed != text
            ? MessageText.Encode(changed, declared)
            : message;
}
