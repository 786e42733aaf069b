using System.Globalization;

namespace Conformance.ReaderSimulator;

/// <summary>Puts results into the terminal's folder, each under a name of its own (facts/eligibility.md 1.3).</summary>
internal static class ResultHandover
{
    /// <summary>False when the terminal could not take it.</summary>
    public static bool TryHandOver(Session session, ReadOnlyMemory<byte> content)
    {
        var name = NextFileName(session.Desk);
        if (!session.Desk.Parts.Terminal.TryHandOver(name, content))
        {
            return false;
        }

        session.Observe(new ReaderEvent.HandedOver(name, content));
        return true;
    }

    /// <summary>Where no result is due; a good reader has none of its own and hands nothing over (RDR-2).</summary>
    public static void HandOverOwn(Session session)
    {
        if (!session.IsOver && session.Desk.Defect.OwnResult() is { } made)
        {
            TryHandOver(session, made);
        }
    }

    private static string NextFileName(Desk desk)
    {
        int number;
        lock (desk.Sync)
        {
            number = ++desk.FilesHandedOver;
        }

        var now = desk.TokyoNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture, $"OQSsiquc01res_face_{desk.Parts.Terminal.MedicalInstitutionCode}{number:D6}_{now}.xml");
    }
}
