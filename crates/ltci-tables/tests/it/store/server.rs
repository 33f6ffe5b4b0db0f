//! A PostgreSQL server of the tests' own, with its data in a temporary folder. A test without a
//! server fails.

use std::fs;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

use postgres::{Client, NoTls};

/// Where Debian puts the programs of each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// Runs the server until the standard input ends: when the test process is gone, however it
/// ended, the server stops and its folder is removed.
const WATCH: &str = r#"
    trap : TERM HUP INT
    "$0/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=off >"$1/log" 2>&1 &
    read -r _
    kill -INT $!
    wait $!
    rm -rf "$1"
"#;

struct Server {
    folder: PathBuf,
    /// Holds the pipe that keeps the server running.
    _watch: Child,
}

/// The URL of a new, empty database.
pub fn database() -> String {
    static SERVER: OnceLock<Server> = OnceLock::new();
    static DATABASES: AtomicU32 = AtomicU32::new(0);
    let server = SERVER.get_or_init(start);
    let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let mut client = Client::connect(&url(&server.folder, "postgres"), NoTls).unwrap();
    client.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
    url(&server.folder, &name)
}

fn url(folder: &Path, database: &str) -> String {
    format!("postgresql://postgres@/{database}?host={}", folder.display())
}

fn start() -> Server {
    let programs = programs();
    let folder = tempfile::Builder::new().prefix("ltci-pg-").tempdir().unwrap().keep();
    let owner = owner();
    if let Some((user, group)) = owner {
        chown(&folder, Some(user), Some(group)).unwrap();
    }
    let initdb = "\"$0/initdb\" -D \"$1/data\" -U postgres -A trust -E UTF8 --locale=C -N";
    let output = shell(owner, initdb, &programs, &folder).output().unwrap();
    assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
    let watch = shell(owner, WATCH, &programs, &folder).stdin(Stdio::piped()).spawn().unwrap();
    wait_for(&folder);
    Server { folder, _watch: watch }
}

fn programs() -> PathBuf {
    let versions = fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    let programs = versions.map(|version| version.path().join("bin"));
    programs.filter(|bin| bin.join("initdb").exists()).max().unwrap_or_else(|| {
        panic!("没有PostgreSQL，请先安装：apt-get install postgresql / PostgreSQL is not installed in {VERSIONS}")
    })
}

/// PostgreSQL refuses to run as root: then its own user runs it.
fn owner() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().parse::<u32>().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let user = id(&["-u", "postgres"]).zip(id(&["-g", "postgres"]));
    Some(user.expect("没有用户postgres / there is no user postgres to run the server"))
}

fn shell(owner: Option<(u32, u32)>, script: &str, programs: &Path, folder: &Path) -> Command {
    let mut command = match owner {
        Some((user, group)) => {
            let mut command = Command::new("setpriv");
            command.arg(format!("--reuid={user}")).arg(format!("--regid={group}"));
            command.args(["--clear-groups", "sh"]);
            command
        }
        None => Command::new("sh"),
    };
    command.args(["-c", script]).arg(programs).arg(folder).current_dir(folder);
    command
}

fn wait_for(folder: &Path) {
    for _ in 0..600 {
        if Client::connect(&url(folder, "postgres"), NoTls).is_ok() {
            return;
        }
        sleep(Duration::from_millis(100));
    }
    panic!("{}", fs::read_to_string(folder.join("log")).unwrap_or_default());
}
