using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Statements;

/// <summary>Keeps a signing key in a file that its owner alone may read.</summary>
public static class SigningKeyFile
{
    /// <summary>The key of a file; a new one when there is no file yet.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read or made, or holds no key.</exception>
    public static SigningKey ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return SigningKey.Read(path);
    }

    /// <summary>Makes a new key in a file that is not there yet, and beside it, with ".pub" behind the name, its public half for whoever verifies.</summary>
    /// <exception cref="BenchFaultException">It is there, or cannot be made: no key is ever written over.</exception>
    public static void Create(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var key = SigningKey.Create();
            using var file = new FileStream(path, Private());
            file.Write(System.Text.Encoding.ASCII.GetBytes(key.ToPem()));
            File.WriteAllText(path + ".pub", key.ToPublicPem());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: the key cannot be made: {error.Message}", "name another file; a key that is there is never written over");
        }
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
