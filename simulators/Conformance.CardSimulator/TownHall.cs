using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator;

/// <summary>
/// The counter of a municipality (市区町村窓口), where a card is changed with means that no holder and no reader has, and which are not
/// public. It therefore reaches the card directly and not by commands. The card must be without power.
/// </summary>
public static class TownHall
{
    /// <summary>
    /// 暗証番号の初期化・再設定: sets a new PIN or password with all its tries, also on a card that was issued without PINs. The references
    /// are the holder's own: authentication, signature, input support, resident and common.
    /// </summary>
    /// <exception cref="ArgumentException">The card has no such PIN, or the new one has not its form.</exception>
    /// <exception cref="InvalidOperationException">The card has power, or was tampered with.</exception>
    public static void ResetPin(MyNumberCard card, CardReference reference, Pin pin) => card.Serve(applications =>
    {
        foreach (var file in Files(applications, reference))
        {
            var bytes = pin.Bytes;
            if (file.Rule.Change == ChangeCommand.None || !file.Rule.HasLength(bytes.Length) || !file.Rule.HasCharacters(bytes))
            {
                throw new ArgumentException($"The new data are not of the form of {reference}, or nobody may change these.", nameof(pin));
            }

            file.Replace(bytes);
        }
    });

    /// <summary>Gives all tries back and changes nothing, for 照合番号 that somebody misread too often.</summary>
    /// <exception cref="ArgumentException">The card has no such reference.</exception>
    /// <exception cref="InvalidOperationException">The card has power, or was tampered with.</exception>
    public static void Unblock(MyNumberCard card, CardReference reference) => card.Serve(applications =>
    {
        foreach (var file in Files(applications, reference))
        {
            file.Unblock();
        }
    });

    /// <summary>利用者証明用電子証明書の更新: a new certificate with a new key. The PIN stays.</summary>
    /// <exception cref="InvalidOperationException">The card has power, or was tampered with.</exception>
    public static void RenewAuthentication(MyNumberCard card, Credential credential) =>
        card.Serve(applications => applications.Jpki.SetAuthentication(credential));

    /// <summary>署名用電子証明書の発行・更新・失効: a new certificate with a new key, or null for none. The password stays.</summary>
    /// <exception cref="InvalidOperationException">The card has power, or was tampered with.</exception>
    public static void RenewSignature(MyNumberCard card, Credential? credential) =>
        card.Serve(applications => applications.Jpki.SetSignature(credential));

    /// <summary>
    /// 券面記載事項の変更: writes name, address and what else the persona has become into both 券面 applications, so far as the card has
    /// them. References, keys and certificates stay; a signature certificate with the old name is revoked, which is another errand.
    /// </summary>
    /// <exception cref="InvalidOperationException">The card has power, or was tampered with.</exception>
    public static void RewriteHolder(MyNumberCard card, Persona changed) => card.Serve(applications =>
    {
        if (changed.Contents.InputSupport is { } inputSupport)
        {
            applications.InputSupport?.SetHolder(inputSupport);
        }

        if (changed.Contents.CardFace is { } cardFace)
        {
            applications.CardFace?.SetHolder(cardFace);
        }
    });

    private static List<ReferenceData> Files(CardApplications applications, CardReference reference) =>
        applications.References.Files(reference).ToList() is { Count: > 0 } files
            ? files
            : throw new ArgumentException($"The card has no {reference}.", nameof(reference));
}
