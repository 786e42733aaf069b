using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// P2 of VERIFY, CHANGE REFERENCE DATA, COMPUTE DIGITAL SIGNATURE and their like: 80 = the current EF, 80|SFI = an EF by short id
/// (facts/card.md 2.1 and 2.3). Whether that one becomes current is not published, nor what the card answers when the reference is no
/// PIN or no key (6.9). The choices: it does not; 6981 for the current EF and 6A88 for a short id.
/// </summary>
internal static class FileReference
{
    public static TFile? Resolve<TFile>(byte p2, CardSession session, out StatusWord refusal)
        where TFile : CardFile
    {
        refusal = StatusWord.Success;
        if ((p2 & 0xE0) != 0x80)
        {
            refusal = StatusWord.WrongParameters;
            return null;
        }

        if (p2 != 0x80)
        {
            var file = session.Application.Find(p2 & 0x1F) as TFile;
            refusal = file is null ? StatusWord.ReferenceNotFound : refusal;
            return file;
        }

        var current = session.CurrentFile as TFile;
        refusal = current is not null ? refusal : session.CurrentFile is null ? StatusWord.NoCurrentFile : StatusWord.IncompatibleWithFile;
        return current;
    }
}
