using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reporting;

/// <summary>The ids by which Allure knows a scenario again.</summary>
/// <param name="FullName">Feature file and title.</param>
/// <param name="TestCaseId">The scenario, whatever it ran on.</param>
/// <param name="HistoryId">The scenario on this binding, device and defect: what a run is compared with.</param>
/// <param name="Uuid">This run of it.</param>
internal sealed record AllureIdentity(string FullName, string TestCaseId, string HistoryId, Guid Uuid)
{
    internal static AllureIdentity Of(ScenarioReport scenario)
    {
        var fullName = $"{scenario.FeatureFile}:{scenario.Title}";
        var history = Digest(fullName, scenario.Binding, scenario.Device, scenario.Defect ?? "");
        var run = Digest(Convert.ToHexStringLower(history), scenario.Started.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture));
        return new(fullName, Convert.ToHexStringLower(Digest(fullName)), Convert.ToHexStringLower(history), new(run, bigEndian: true));
    }

    /// <summary>Allure takes a file for an attachment by "-attachment" in its name.</summary>
    internal IEnumerable<(ReportAttachment Attachment, string Source)> Sources(IEnumerable<ReportAttachment> attachments) =>
        attachments.Select((attachment, index) => (attachment, $"{Uuid}-{index}-attachment{attachment.Extension}"));

    /// <summary>Parts are separated by a character that no title, path or model name holds.</summary>
    private static byte[] Digest(params string[] parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)))[..16];
}
