using Conformance.Bench.Requirements;

namespace Conformance.Bench.Devices;

/// <summary>The fields of a device profile and what may stand in them.</summary>
internal static class DeviceProfileForm
{
    /// <summary>The profile, or null when a fault was reported. Files that it names lie where its folder says.</summary>
    public static DeviceProfile? Read(ProfileFields root, string folder, IReadOnlyCollection<string> capabilities)
    {
        root.Ignore("$schema");
        var maker = root.Text("maker");
        var model = root.Text("model");
        var serial = root.Text("serial");
        var firmware = root.Text("firmware");
        var driver = DeviceDriverForm.Read(root.Object("driver"), folder);
        var declared = root.Words("capabilities", capabilities);
        var offered = root.Words("observability", CatalogueWords.All<Aspect>());
        root.Close();
        return maker is null || model is null || serial is null || firmware is null || driver is null || declared is null || offered is null
            ? null
            : new(maker, model, serial, firmware, driver, declared, [.. offered.Select(word => CatalogueWords.Parse<Aspect>(word)!.Value)]);
    }
}
