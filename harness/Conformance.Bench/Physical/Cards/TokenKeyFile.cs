using System.Security.Cryptography;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Physical.Cards;

/// <summary>Keeps the laboratory's key, 64 hexadecimal digits that the owner of the file alone may read.</summary>
public static class TokenKeyFile
{
    private const string Hint = "copy the key of the laboratory there, or remove the file to have a new one made: all tokens change with it";

    /// <summary>The key; a new one, drawn by the operating system, when there is no file yet.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read or made, or holds no key.</exception>
    public static TokenKey ReadOrCreate(string path)
    {
        try
        {
            return Parse(path, File.Exists(path) ? File.ReadAllText(path) : Create(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: the key for card tokens cannot be read or made: {error.Message}", "name another file with --token-key");
        }
    }

    private static TokenKey Parse(string path, string text)
    {
        var digits = text.Trim();
        return digits.Length == 2 * TokenKey.Length && digits.All(char.IsAsciiHexDigit)
            ? new(Convert.FromHexString(digits))
            : throw new BenchFaultException(Owner.Configuration, $"{path}: this is no key of {TokenKey.Length} bytes in hexadecimal", Hint);
    }

    // Whoever comes first makes it, and a second one reads what the first wrote: a file moved into place is whole.
    private static string Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        using (var file = new FileStream(draft, Private()))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(2 * TokenKey.Length, lowercase: true) + "\n"));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }

        return File.ReadAllText(path);
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
