namespace Conformance.Bench.Devices;

/// <summary>The fields of a profile's driver, by its name.</summary>
internal static class DeviceDriverForm
{
    private const string Simulated = "simulated";
    private const string Pcsc = "pcsc";
    private const string Remote = "remote";
    private const string Attended = "attended";
    private const string ReceiptComputer = "receipt-computer";
    private const string Software = "software";
    private const int InstitutionDigits = 10;

    /// <summary>The driver, or null when a fault was reported. Files that it names lie where the folder says.</summary>
    public static DeviceDriver? Read(ProfileFields driver, string folder)
    {
        if (driver.Word("name", [Simulated, Pcsc, Remote, Attended, ReceiptComputer, Software]) is not { } name)
        {
            return null;
        }

        DeviceDriver? read = name switch
        {
            Simulated => ReadSimulated(driver, folder),
            Pcsc => ReadPcsc(driver, folder),
            Remote => ReadRemote(driver),
            ReceiptComputer => new DeviceDriver.ReceiptComputer(),
            Software => ReadSoftware(driver, folder),
            _ => ReadAttended(driver),
        };
        driver.Close();
        return read;
    }

    private static DeviceDriver.Simulated? ReadSimulated(ProfileFields driver, string folder) =>
        driver.Text("model") is { } model ? new DeviceDriver.Simulated(Path.Combine(folder, model)) : null;

    private static DeviceDriver.Pcsc? ReadPcsc(ProfileFields driver, string folder)
    {
        var model = driver.Text("model");
        var reader = driver.Text("reader");
        return model is null || reader is null ? null : new DeviceDriver.Pcsc(Path.Combine(folder, model), reader);
    }

    private static DeviceDriver.Remote? ReadRemote(ProfileFields driver)
    {
        var address = driver.Parsed("address", AddressOf, "http://127.0.0.1:8710, or https://… for another machine");
        var face = driver.TextOrNothing("face");
        return address is null ? null : new DeviceDriver.Remote(address, face);
    }

    private static DeviceDriver.Attended? ReadAttended(ProfileFields driver)
    {
        var face = driver.Text("face");
        var institution = driver.Parsed("institution", text => text.Length == InstitutionDigits && text.All(char.IsAsciiDigit) ? text : null, "1312345678");
        return face is null || institution is null ? null : new DeviceDriver.Attended(face, institution);
    }

    // Without a command somebody's software has to have folders, and a person before it.
    private static DeviceDriver.Software? ReadSoftware(ProfileFields driver, string folder)
    {
        var command = driver.TextsOrNothing("command");
        var root = command is null ? driver.Text("root") : driver.TextOrNothing("root");
        var beside = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        return command is null && root is null ? null : new(beside, root is null ? null : Path.GetFullPath(root, beside), command);
    }

    // The layout of a PIN pad and the places that are touched tell the PIN, so that they leave this machine under TLS alone.
    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? address
            : null;
}
